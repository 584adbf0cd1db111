/** The part of a text's box that its letters fill, in pixels of the canvas. */
type Ink = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

// A text's box is as high as its font's ascent and descent; letters leave these shares of the height empty.
const airAbove = 0.21
const airBelow = 0.07
/** Pixels by which letters may overlap, as much as rounding makes. */
const slack = 1

function inkOf(text: Element, canvas: DOMRect): Ink {
  const { left, right, top, bottom, height } = text.getBoundingClientRect()
  return {
    text: text.textContent,
    left: left - canvas.left,
    right: right - canvas.left,
    top: top - canvas.top + height * airAbove,
    bottom: bottom - canvas.top - height * airBelow,
  }
}

const overlap = (a: Ink, b: Ink): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack

/** Problems of a figure's words as Chromium sets them: words that leave the canvas and words that touch. */
export function wordProblems(svg: Document): string[] {
  const host = document.createElement('div')
  host.style.cssText = 'position:absolute;left:0;top:0'
  host.append(document.importNode(svg.documentElement, true))
  document.body.append(host)
  try {
    const canvas = host.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect()
    const inks = Array.from(host.querySelectorAll('text'), (text) => inkOf(text, canvas)).filter(
      ({ text }) => text.trim() !== '',
    )
    const outside = inks.filter(
      ({ left, right, top, bottom }) =>
        left < -slack || top < -slack || right > canvas.width + slack || bottom > canvas.height + slack,
    )
    const touching = inks.flatMap((ink, i) =>
      inks.slice(i + 1).flatMap((other) => (overlap(ink, other) ? [`“${ink.text}” and “${other.text}”`] : [])),
    )
    return [...outside.map(({ text }) => `“${text}” leaves the canvas`), ...touching]
  } finally {
    host.remove()
  }
}
