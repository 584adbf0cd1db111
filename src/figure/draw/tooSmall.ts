import type { FigureLayout } from '#src/figure/layout/figureLayout.ts'
import { leastChart } from '#src/figure/layout/styles.ts'

/** The figure has no room in the size that a reader gave it. */
export class TooSmallError extends Error {
  override readonly name = 'TooSmallError'
}

/** What the words take, the chart lacks; and what is cut is not all of the figure. */
export function assertRoom({ cut, chart }: FigureLayout, least: number = leastChart): void {
  if (cut || chart.height < least) throw new TooSmallError('The words of the figure leave the chart no room.')
}

// The box of a text is as high as its font's ascent and descent: so much of it is air.
const airAbove = 0.21
const airBelow = 0.07
/** Of a pixel: what rounding may do. */
const slack = 0.75

/** Do all words of a drawing stand inside it, apart from one another? It must be in the document. */
export function assertApart(drawing: SVGSVGElement): void {
  const edge = drawing.getBoundingClientRect()
  const boxes = Array.from(drawing.querySelectorAll('text'))
    .filter(({ textContent }) => textContent.trim() !== '')
    .map((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect()
      return { left, right, top: top + height * airAbove, bottom: bottom - height * airBelow }
    })
  const leaves = boxes.some(
    ({ left, right, top, bottom }) =>
      left < edge.left - slack || right > edge.right + slack || top < edge.top - slack || bottom > edge.bottom + slack,
  )
  const touch = boxes.some((a, i) =>
    boxes
      .slice(i + 1)
      .some(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack,
      ),
  )
  if (leaves || touch) throw new TooSmallError('Words of the chart would touch or leave it.')
}
