/** Words that are cut off, leave the page or lie on one another. Runs in the page. @param selector null for all */
export function wordProblems(selector: string | null): string[] {
  // A line's box is as high as its font's ascent and descent; letters leave these shares of the height empty.
  const airAbove = 0.21
  const airBelow = 0.1
  /** Pixels by which letters may overlap or be cut, as much as rounding makes. */
  const slack = 1.5

  type Box = { left: number; right: number; top: number; bottom: number }
  type Ink = Box & { readonly node: Node; readonly text: string; readonly layer: Element | null }
  const problems = new Set<string>()
  const inks: Ink[] = []
  const root = selector === null ? document.body : document.querySelector(selector)
  if (root === null) return [`There is no ${selector}`]

  const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

  const unseen = (element: Element): boolean =>
    element.closest('.sr-only, noscript, title, desc, option') !== null ||
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })

  function layerOf(element: Element): Element | null {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      if (around.matches('.tooltip, dialog, :popover-open') || /fixed|sticky/.test(getComputedStyle(around).position))
        return around
    }
    return null
  }

  function inView(box: Box, from: Element, text: string): Box | null {
    const seen = { ...box }
    for (
      let around: Element | null = from;
      around !== null && around !== document.documentElement;
      around = around.parentElement
    ) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(around)
      if (clipPath === 'inset(50%)') return null
      if (around instanceof SVGElement || (overflowX === 'visible' && overflowY === 'visible')) continue
      const frame = around.getBoundingClientRect()
      const scrolls = /auto|scroll/.test(overflowX + overflowY)
      const cut =
        Math.max(frame.left - seen.left, seen.right - frame.right, frame.top - seen.top, seen.bottom - frame.bottom) >
        slack
      // A label that is shortened on purpose has its whole text in a title.
      if (cut && !scrolls && around.closest('[title]') === null) problems.add(`“${brief(text)}” is cut`)
      seen.left = Math.max(seen.left, frame.left)
      seen.right = Math.min(seen.right, frame.right)
      seen.top = Math.max(seen.top, frame.top)
      seen.bottom = Math.min(seen.bottom, frame.bottom)
      if (seen.left >= seen.right || seen.top >= seen.bottom) return null
    }
    return seen
  }

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (parent === null || text === '' || unseen(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      const ink = { left, right, top: top + height * airAbove, bottom: bottom - height * airBelow }
      const box = inView(ink, parent, text)
      if (box === null) continue
      if (box.left < -slack || box.right > innerWidth + slack) problems.add(`“${brief(text)}” leaves the page`)
      inks.push({ ...box, node, text, layer: layerOf(parent) })
    }
  }
  inks.sort((a, b) => a.top - b.top)
  for (const [i, a] of inks.entries()) {
    for (let j = i + 1; j < inks.length; j += 1) {
      const b = inks[j]
      if (b === undefined || b.top > a.bottom) break
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > slack && down > slack && a.layer === b.layer && a.node !== b.node)
        problems.add(`“${brief(a.text)}” and “${brief(b.text)}” lie on one another`)
    }
  }
  return [...problems]
}
