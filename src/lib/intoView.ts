/** A ref of what opens below the edge of its scrolled box: whoever has opened it sees it. */
export function intoView(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
