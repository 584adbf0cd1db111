/** A ref for an element that may open below the edge of its scroll container; it scrolls the element into view. */
export function intoView(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
