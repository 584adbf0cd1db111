/** The focus goes to a child; what is shown does not scroll under the reader's eyes. */
export function focusChild(parent: Element | null, index: number): void {
  const child = parent?.children[index]
  if (child instanceof HTMLElement) child.focus({ preventScroll: true })
}
