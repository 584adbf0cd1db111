import { fonts, textWidth } from '#src/chart/text/measure.ts'
import { resolved } from '#src/publish/files/metadata.ts'
import { serifStyle } from '#src/publish/layout/figureLayout.ts'
import { type Mark, marksOf } from '#tests/unit/support/marksOf.ts'

/** The heights of letters above and below their baseline, as parts of the font size. */
const ascent = 0.75
const descent = 0.19

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

function boxOf({ attributes, text, fontSize: size, weight, family, anchor, ...place }: Mark): Box {
  const [x, y] = [place.x + Number(attributes.get('x') ?? 0), place.y + Number(attributes.get('y') ?? 0)]
  const sans = { size, weight: weight === '600' ? 600 : 400, family: 'sans' } as const
  const width = textWidth(resolved(text) ?? text, family === fonts.serif ? serifStyle(size) : sans)
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  return { left, right: left + width, top: y - ascent * size, bottom: y + descent * size }
}

/** Pixels of tolerance for rounding. */
const slack = 0.75

/** Words that lie on others or outside the figure. */
export function wordsThatTouch(svg: string, width: number, height: number): Box[] {
  const boxes = marksOf(svg)
    .filter(({ name, text }) => name === 'text' && text.trim() !== '')
    .map(boxOf)
  return boxes.filter((a, i) => {
    const isOutside = a.left < -slack || a.right > width + slack || a.top < -slack || a.bottom > height + slack
    const touches = boxes
      .slice(i + 1)
      .some(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack,
      )
    return isOutside || touches
  })
}
