import type { Frame } from '#src/chart/frame/chartModel.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { timeDomain, timeOf, timeOfDay } from '#src/chart/plotExtent.ts'
import { textWidth } from '#src/chart/text/measure.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'

// Events are named over the plot, each at its day or year. An event without room for its name has a numbered marker.

export const eventNameStyle = { size: 12, weight: 400, family: 'sans' } as const
export const markerDiameter = 18
/** Heights in pixels of a row of markers and of a row of names. */
const markerRow = markerDiameter + 2
const nameRow = 16
const maxRows = 3
/** Up to so many events are arranged together; of more, each is placed where those before it leave room. */
const maxTogether = 3
/** Pixels between a line and its name, and between two names. */
const beside = 4
const apart = 8

export const halfOf = (periods: readonly string[]): number => {
  const [first, last] = timeDomain({ periods })
  return (last - first) / Math.max(1, periods.length - 1) / 2
}

/** A name or marker of an event in a row, the lowest being 0, from whose height a line at `x` falls into the plot. */
type Place = { readonly x: number; readonly row: number; readonly from: number; readonly to: number }
/** A name beside its line or, where `isOnTop`, at the line's upper end. */
type Name = Place & { readonly textX: number; readonly isOnTop: boolean }
type Spanned = { readonly event: TradeEvent; readonly text: string } & Pick<Place, 'x' | 'from' | 'to'>

function areClear(one: Place, other: Place): boolean {
  if (one.row === other.row) return one.to + apart <= other.from || other.to + apart <= one.from
  const [low, high] = one.row < other.row ? [one, other] : [other, one]
  return high.x <= low.from + 1 || high.x >= low.to - 1
}

type Placed = Pick<Frame, 'events' | 'plot' | 'format' | 'timeAxis' | 'width'> & {
  readonly margin: Pick<Frame['margin'], 'left' | 'right'>
}

export type EventPlaces = ReturnType<typeof eventPlaces>

/** The day of each event or, where the periods are years, its year, in pixels. */
export function eventSpans({ events, plot: { periods }, format: { language }, timeAxis, width, margin }: Placed) {
  const { x, area } = frameScales({ width, height: 0, margin: { ...margin, top: 0, bottom: 0 }, timeAxis })
  const [left, right] = [area.x, area.x + area.width]
  const areYears = periods[0]?.length === 4
  const half = halfOf(periods)
  const spans = events.map((event): Spanned => {
    const { date, names, shortNames = names } = event
    const [middle, reach] = areYears ? [timeOf(date.slice(0, 4)), half] : [timeOfDay(date), 0]
    const [from, to] = [Math.max(left, x(middle - reach)), Math.min(right, x(middle + reach))]
    return { event, text: shortNames[language] ?? shortNames.en, from, to, x: (from + to) / 2 }
  })
  return { spans, areYears, left, right }
}

export function eventPlaces(frame: Placed) {
  const { width } = frame
  const { spans, areYears, left, right } = eventSpans(frame)
  // The earlier of two events of one year stands above the later, as one reads.
  const order = spans.toReversed().toSorted((one, other) => one.from - other.from)

  /**
   * Places from the lowest row up, after and before the line or, where the plot is narrow, on top of it. Only the lowest
   * row is beside numbers and names of the plot.
   */
  function placesFor({ text, from, to, x }: Spanned, rows: number, isNarrow: boolean): Name[] {
    const long = textWidth(text, eventNameStyle)
    return Array.from({ length: rows }, (_, row) => {
      const [least, most] = row === 0 ? [left, right] : [0, width]
      const onTop = [x - long / 2, x - long, x].map((start): Name => {
        const textX = Math.max(least, Math.min(start, most - long))
        return { x, row, from: textX, to: textX + long, textX, isOnTop: true }
      })
      const names = [
        { x: from, row, from, to: from + beside + long, textX: from + beside, isOnTop: false },
        { x: to, row, from: to - beside - long, to, textX: to - beside - long, isOnTop: false },
        ...(isNarrow ? onTop : []),
      ]
      return names.filter((name) => name.from >= least && name.to <= most)
    }).flat()
  }

  function together(rows: number, isNarrow: boolean, placed: readonly Name[] = []): readonly Name[] | null {
    const next = order[placed.length]
    if (next === undefined) return placed
    for (const place of placesFor(next, rows, isNarrow)) {
      const all = placed.every((other) => areClear(place, other)) ? together(rows, isNarrow, [...placed, place]) : null
      if (all !== null) return all
    }
    return null
  }

  function oneByOne(): (Name | null)[] {
    const reach = markerDiameter / 2 + 2
    const places = spans.map(({ x }): Place => ({ x, row: 0, from: x - reach, to: x + reach }))
    const names = spans.map((): Name | null => null)
    const ranked = [...spans.entries()].toSorted(([, one], [, other]) => one.event.importance - other.event.importance)
    for (const [i, span] of ranked) {
      const free = placesFor(span, maxRows, false).find((place) =>
        places.every((other, j) => j === i || areClear(place, other)),
      )
      if (free !== undefined) places[i] = names[i] = free
    }
    return names
  }

  const few = spans.length <= maxTogether
  const inRows = (isNarrow: boolean) => together(1, isNarrow) ?? together(2, isNarrow) ?? together(maxRows, isNarrow)
  const inOrder = few ? (inRows(false) ?? inRows(true)) : null
  const names = inOrder === null ? oneByOne() : spans.map((span) => inOrder[order.indexOf(span)])
  const named = spans.flatMap((span, i) => {
    const name = names[i]
    return name ? [{ ...span, ...name, from: span.from, to: span.to }] : []
  })
  const keyed = spans.filter((_, i) => !names[i])
  const lowest = keyed.length > 0 ? markerRow : nameRow
  const rows = Math.max(keyed.length > 0 ? 1 : 0, ...named.map(({ row }) => row + 1))
  /** Pixels from the plot's top up to the middle of a row. */
  const middleOf = (row: number): number => (row === 0 ? lowest / 2 + 2 : lowest + 2 + (row - 0.5) * nameRow)
  return {
    areYears,
    named: named.map((one) => {
      const middle = middleOf(one.row)
      return { ...one, middle, rise: middle + (one.isOnTop ? -nameRow / 2 : 6) }
    }),
    keyed,
    rise: middleOf(0),
    height: rows === 0 ? 0 : lowest + (rows - 1) * nameRow,
  }
}

/** The height before it is known which names share a row, for what their places depend on. */
export const roughHeight = (...rows: readonly (readonly unknown[])[]): number =>
  rows.filter((row) => row.length > 0).length * markerRow
