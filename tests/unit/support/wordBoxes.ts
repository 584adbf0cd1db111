import { fonts, textWidth } from '#src/chart/text/measure.ts'
import type { TextStyle } from '#src/chart/text/measure.ts'
import { resolved } from '#src/figure/files/xml.ts'
import { serifStyle } from '#src/figure/layout/figureLayout.ts'

/** The heights of letters above and below their baseline, as parts of the font size. */
const ascent = 0.75
const descent = 0.19

type Inherited = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: TextStyle['weight']
  readonly family: TextStyle['family']
  readonly anchor: string
}
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const outermost: Inherited = { x: 0, y: 0, size: 16, weight: 400, family: 'sans', anchor: 'start' }

function within(outer: Inherited, attributes: ReadonlyMap<string, string>): Inherited {
  const [, dx = 0, dy = 0] = /^translate\(([\d.-]+),([\d.-]+)\)$/.exec(attributes.get('transform') ?? '') ?? []
  const weight = attributes.get('font-weight')
  const family = attributes.get('font-family')
  return {
    x: outer.x + Number(dx),
    y: outer.y + Number(dy),
    size: Number(attributes.get('font-size') ?? outer.size),
    weight: weight === undefined ? outer.weight : weight === '600' ? 600 : 400,
    family: family === undefined ? outer.family : family === fonts.serif ? 'serif' : 'sans',
    anchor: attributes.get('text-anchor') ?? outer.anchor,
  }
}

function boxOf(attributes: ReadonlyMap<string, string>, text: string, own: Inherited): Box {
  const x = own.x + Number(attributes.get('x') ?? 0)
  const y = own.y + Number(attributes.get('y') ?? 0)
  const { size, weight, family } = own
  const style = family === 'serif' ? serifStyle(size) : { size, weight, family }
  const width = textWidth(resolved(text) ?? text, style)
  const left = own.anchor === 'end' ? x - width : own.anchor === 'middle' ? x - width / 2 : x
  return { left, right: left + width, top: y - ascent * own.size, bottom: y + descent * own.size }
}

/** The boxes of all words of a drawn figure, in its order. */
function wordBoxes(svg: string): Box[] {
  const open = [outermost]
  const boxes: Box[] = []
  for (const [, end, name = '', written = '', empty, text = ''] of svg.matchAll(
    /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"]*")*)(\/?)>([^<]*)/g,
  )) {
    if (end === '/') open.pop()
    if (end === '/' || empty === '/') continue
    const attributes = new Map(
      Array.from(written.matchAll(/([\w:-]+)="([^"]*)"/g), ([, attribute = '', value = '']) => [attribute, value]),
    )
    const own = within(open.at(-1) ?? outermost, attributes)
    open.push(own)
    if (name === 'text' && text.trim() !== '') boxes.push(boxOf(attributes, text, own))
  }
  return boxes
}

/** Pixels of tolerance for rounding. */
const slack = 0.75

/** Words that lie on others or outside the figure. */
export function wordsThatTouch(svg: string, width: number, height: number): Box[] {
  const boxes = wordBoxes(svg)
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
