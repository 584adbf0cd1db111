/** Half a pixel of a letter may stand over an edge. */
const slack = 1

const within = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack

/** Nothing around the words cuts them, up to the figure and by it. What scrolls cuts nothing: a reader can move it. */
function isWhole(box: DOMRect, from: Element, figure: Element): boolean {
  for (let around: Element | null = from; around !== null && around !== figure; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around)
    if (/auto|scroll/.test(overflowX + overflowY)) return isWhole(around.getBoundingClientRect(), figure, figure)
    if (/hidden|clip/.test(overflowX + overflowY) && !within(box, around.getBoundingClientRect())) return false
  }
  return within(box, figure.getBoundingClientRect())
}

/** The words of these parts of a figure that the eye finds, none of them cut off: without spaces, for a name may go over several lines. */
export function wordsSeen(figure: Element, parts: string): string {
  const words: string[] = []
  for (const part of figure.querySelectorAll(parts)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || parent.closest('title, desc, .visually-hidden') !== null) continue
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = Array.from(range.getClientRects())
      if (boxes.length > 0 && boxes.every((box) => isWhole(box, parent, figure))) words.push(node.textContent ?? '')
    }
  }
  return words.join('').replaceAll(/\s/g, '')
}
