import type { Mark } from '#tests/unit/support/marksOf.ts'

/** Most pixels in height from a name to its line or leader: the middle of letters is not that of their line of text. */
const near = 5
/** Most pixels between a leader and its words. */
const maxAfter = 5
/** Most pixels between the end of a line and its leader. */
const maxSpace = 6

const numberOf = (mark: Mark, attribute: string): number => Number(mark.attributes.get(attribute) ?? 0)
const groupOf = ({ ids }: Mark, kind: string): string | undefined => ids.find((id) => id.startsWith(kind))

/** How many grid lines each plot has. Several panels share a grid, one after the other from the foot up. */
export function gridsOf(marks: readonly Mark[]): number[] {
  const counts: number[] = []
  let [grid, last] = ['', 0]
  for (const mark of marks) {
    const own = mark.ids.find((id) => /^grid(-\d+)?$/.test(id))
    if (own === undefined || mark.name !== 'line') continue
    const at = numberOf(mark, 'y1')
    if (own !== grid || at > last) counts.push(0)
    counts.push((counts.pop() ?? 0) + 1)
    ;[grid, last] = [own, at]
  }
  return counts
}

type Place = { readonly x: number; readonly y: number }

/** A line, or a layer of a stack. */
type Line = { readonly id: string; readonly end: Place; readonly points: readonly Place[] }

function lineOf(mark: Mark): Line[] {
  const path = mark.attributes.get('d') ?? ''
  const id = groupOf(mark, 'series-') ?? ''
  const bracket = /^M([\d.]+),([\d.]+)h4V([\d.]+)h-4$/.exec(path)
  if (id === '' && bracket === null) return []
  const [left = 0, top = 0, foot = 0] = (bracket ?? []).slice(1).map(Number)
  const points =
    bracket !== null
      ? [{ x: left, y: (top + foot) / 2 }]
      : mark.name === 'circle'
        ? [{ x: numberOf(mark, 'cx'), y: numberOf(mark, 'cy') }]
        : Array.from(path.matchAll(/([\d.-]+),([\d.-]+)/g), ([, x, y]) => ({ x: Number(x), y: Number(y) }))
  if (points.length === 0) return []
  const right = Math.max(...points.map(({ x }) => x))
  const heights = points.filter(({ x }) => x === right).map(({ y }) => y)
  const end = { x: right, y: (Math.min(...heights) + Math.max(...heights)) / 2 }
  return [{ id, end: moved(end, mark), points: points.map((point) => moved(point, mark)) }]
}

const moved = (place: Place, by: Place): Place => ({ x: place.x + by.x, y: place.y + by.y })

/** The ends of a leader; null for another mark. */
function leaderOf(mark: Mark): { readonly from: Place; readonly to: Place } | null {
  const numbers = Array.from((mark.attributes.get('d') ?? '').matchAll(/[\d.-]+/g), ([number]) => Number(number))
  const [x = 0, y = 0] = numbers
  const turns = numbers.length > 3
  const to = turns ? { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 } : { x: numbers.at(-1) ?? 0, y }
  return mark.name === 'path'
    ? { from: { x: mark.x + x, y: mark.y + y }, to: { x: mark.x + to.x, y: mark.y + to.y } }
    : null
}

/** How far the name that is moved furthest stands above or below its line's end, in pixels. */
export function furthestMoved(marks: readonly Mark[]): number {
  const leaders = marks.filter((mark) => groupOf(mark, 'label-') !== undefined).flatMap((mark) => leaderOf(mark) ?? [])
  return Math.max(0, ...leaders.map(({ from, to }) => Math.abs(to.y - from.y)))
}

const leftOf = (text: Mark): number => text.x + numberOf(text, 'x')
/** Top and foot of a text's letters, which reach over and under their line by shares of the font size. */
const topOf = (text: Mark): number => text.y + numberOf(text, 'y') - 0.75 * text.fontSize
const footOf = (text: Mark): number => text.y + numberOf(text, 'y') + 0.19 * text.fontSize
const startsAfter = (text: Mark, x: number): boolean => leftOf(text) > x && leftOf(text) - x <= maxAfter

/** Names beside a plot that are neither at the end of their line nor tied to it. */
export function strayLabels(marks: readonly Mark[]): string[] {
  const lines = marks.flatMap(lineOf)
  const words = marks.filter((mark) => mark.name === 'text' && groupOf(mark, 'label-') !== undefined)
  const ids = new Set(words.flatMap((mark) => groupOf(mark, 'label-') ?? []))
  return [...ids].flatMap((id) => {
    const parts = marks.filter((mark) => groupOf(mark, 'label-') === id)
    const texts = parts.filter(({ name }) => name === 'text')
    const left = Math.min(...texts.map(leftOf))
    const middle = (Math.min(...texts.map(topOf)) + Math.max(...texts.map(footOf))) / 2
    const own = linesNamed(lines, id.slice('label-'.length))
    const heights = own.map(({ end }) => end.y)
    // A name over its plot or inside it is not at the end of a line.
    if (own.length === 0 || left <= Math.max(...own.map(({ end }) => end.x))) return []
    const isBeside = middle >= Math.min(...heights) - near && middle <= Math.max(...heights) + near
    const leaders = parts.flatMap((part) => leaderOf(part) ?? [])
    const isTied = leaders.every(
      ({ from, to }) =>
        Math.abs(to.y - middle) <= near &&
        // Several small lines share a row of names, which their leaders reach where it begins.
        words.some((word) => startsAfter(word, to.x) && topOf(word) - near < to.y && footOf(word) + near > to.y) &&
        own.some(({ end, points }) =>
          [end, ...points].some(({ x, y }) => Math.abs(y - from.y) < 0.1 && from.x > x && from.x - x <= maxSpace),
        ),
    )
    return isTied && (leaders.length > 0 || isBeside) ? [] : [id]
  })
}

/** Lines of a label's series or years; all lines for the rest of a stack and a balance, which have other ids. */
function linesNamed(lines: readonly Line[], id: string): readonly Line[] {
  const own = lines.filter((line) => line.id === `series-${id}`)
  if (own.length > 0) return own
  const years = lines.filter((line) => line.id.startsWith(`series-${id.replace(/-earlier$/, '')}-`))
  return years.length > 0 ? years : lines
}
