/** A mark of a drawing, with the ids, the place and the font that it inherits from the groups around it. */
export type Mark = {
  readonly name: string
  readonly text: string
  readonly attributes: ReadonlyMap<string, string>
  /** Ids of the groups around it, from the outermost, and its own. */
  readonly ids: readonly string[]
  readonly x: number
  readonly y: number
  readonly fontSize: number
  readonly weight: string
  readonly family: string
  readonly anchor: string
}

const outermost: Mark = {
  name: '',
  text: '',
  attributes: new Map(),
  ids: [],
  x: 0,
  y: 0,
  fontSize: 16,
  weight: '400',
  family: '',
  anchor: 'start',
}

/** All marks, in order, of a drawing written by `writeSvg`. */
export function marksOf(svg: string): Mark[] {
  const open = [outermost]
  const marks: Mark[] = []
  for (const [, end, name = '', written = '', empty, text = ''] of svg.matchAll(
    /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"]*")*)(\/?)>([^<]*)/g,
  )) {
    if (end === '/') {
      open.pop()
      continue
    }
    const outer = open.at(-1) ?? outermost
    const attributes = new Map(
      Array.from(written.matchAll(/([\w:-]+)="([^"]*)"/g), ([, attribute = '', value = '']) => [attribute, value]),
    )
    const id = attributes.get('id')
    const [, dx = 0, dy = 0] = /^translate\(([\d.-]+),([\d.-]+)\)$/.exec(attributes.get('transform') ?? '') ?? []
    const mark = {
      name,
      text,
      attributes,
      ids: id === undefined ? outer.ids : [...outer.ids, id],
      x: outer.x + Number(dx),
      y: outer.y + Number(dy),
      fontSize: Number(attributes.get('font-size') ?? outer.fontSize),
      weight: attributes.get('font-weight') ?? outer.weight,
      family: attributes.get('font-family') ?? outer.family,
      anchor: attributes.get('text-anchor') ?? outer.anchor,
    }
    marks.push(mark)
    if (empty !== '/') open.push(mark)
  }
  return marks
}
