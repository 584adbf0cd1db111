/** Pixels that stay free between a tooltip and the window's upper edge. */
const fromEdge = 4

type Span = { readonly left: number; readonly right: number }

/** Pixels between the cursor's line and the tooltip. */
export const tooltipDistance = 14

/**
 * How far a tooltip that stands beside the cursor must move to stay inside its figure: to the cursor's other side where it
 * fits there, else only as far as it sticks out. In pixels, to the right.
 */
export function shiftInside({ left, right }: Span, bounds: Span): number {
  if (left >= bounds.left && right <= bounds.right) return 0
  const over = right - left + 2 * tooltipDistance
  if (left < bounds.left)
    return right + 2 * tooltipDistance + (right - left) <= bounds.right ? over : bounds.left - left
  return left - over >= bounds.left ? -over : Math.max(bounds.left - left, bounds.right - right)
}

/** Moves a tooltip into its figure and below the upper edge of the window before it is seen. */
export function keepInFigure(tooltip: HTMLElement | null): void {
  if (tooltip === null) return
  tooltip.style.translate = ''
  const bounds = (tooltip.closest('figure') ?? document.documentElement).getBoundingClientRect()
  const box = tooltip.getBoundingClientRect()
  const shift = shiftInside(box, bounds)
  const down = Math.max(0, Math.ceil(fromEdge - box.top))
  if (shift !== 0 || down !== 0) tooltip.style.translate = `${Math.round(shift)}px ${down}px`
}
