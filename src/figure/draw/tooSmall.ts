import { fonts, textWidth } from '#src/chart/text/measure.ts'
import type { TextStyle } from '#src/chart/text/measure.ts'
import { resolved } from '#src/figure/files/xml.ts'
import type { FigureLayout } from '#src/figure/layout/figureLayout.ts'
import { serifStyle } from '#src/figure/layout/figureLayout.ts'
import { minChartHeight } from '#src/figure/layout/styles.ts'

export class TooSmallError extends Error {
  override readonly name = 'TooSmallError'
}

export function assertFits({ cut, chart }: FigureLayout, least: number = minChartHeight): void {
  if (cut || chart.height < least) throw new TooSmallError('The words of the figure leave the chart no room.')
}

/** The heights of letters above and below their baseline, as parts of the font size. */
const ascent = 0.75
const descent = 0.19
/** Pixels of tolerance for rounding. */
const slack = 0.75

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

export function wordBoxes(svg: string): Box[] {
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

export function assertApart(svg: string, { width, height }: Pick<FigureLayout, 'width' | 'height'>): void {
  const boxes = wordBoxes(svg)
  const leaves = boxes.some(
    ({ left, right, top, bottom }) => left < -slack || right > width + slack || top < -slack || bottom > height + slack,
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
