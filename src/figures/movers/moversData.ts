import { type Cell, type Rows, moneyCodes } from '#src/publish/files/rows.ts'
import {
  type Book,
  type Catalogue,
  type Products,
  type Span,
  baciBreak,
  crossesBaciBreak,
} from '#src/trade/catalogue.ts'
import { joinSources, weakest } from '#src/trade/observation.ts'
import { type Conversion, inDollars } from '#src/trade/steps.ts'
import type { MoverMeasure } from '#src/view/values.ts'

const shownEachWay = 8

export type MoversData = ReturnType<typeof moversData>

/** All headings of a flow in two years of one book, and those that the chart shows. */
export function moversData(before: Products, after: Products, by: MoverMeasure, conversion: Conversion = inDollars) {
  const [first, second] = [conversion.products(before), conversion.products(after)]
  const all = movements(first, second)
  const sources = new Set([...all.moved, ...all.appeared, ...all.vanished].flatMap((heading) => heading.sources))
  const book: Book = sources.has('comtrade-yearly') ? 'yearly' : 'baci'
  const [a, b] = [String(before.year), String(after.year)]
  return {
    money: conversion.money,
    flow: after.flow,
    a,
    b,
    by,
    all,
    most: mostMoved(all.moved, by, shownEachWay, largeHeadings(before, after)),
    sources: [...sources],
    book,
    /** True where a change of BACI's sources may explain changes between the two years. */
    crossesSources: crossesBaciBreak(book, [a, b]),
    missingRates: [...(first.missingRates ?? []), ...(second.missingRates ?? [])],
  }
}

/** Every row says this, because text above a table is lost when rows are sorted and cut; English, like the columns. */
const acrossSources = `BACI has reports of both countries to ${baciBreak.both} and of China alone from ${baciBreak.alone}: the change may be one of source`

const columns =
  'flow cmd_code commodity from to value_from value_to change change_percent unit status source note'.split(' ')

/** Every heading of both years by its change in value, then those of one year alone, whose other cells are empty. */
export function moversRows(data: MoversData, nameOf: (cmdCode: string) => string): Rows {
  const { money, flow, a, b, all } = data
  const note = data.crossesSources ? acrossSources : null
  const row = (of: Pick<Mover, 'cmdCode' | 'status' | 'sources'>, ...numbers: readonly (number | null)[]): Cell[] => {
    const { cmdCode, status, sources } = of
    return [flow, cmdCode, nameOf(cmdCode), a, b, ...numbers, moneyCodes[money], status, sources.join(';'), note]
  }
  return {
    columns,
    rows: [
      ...all.moved
        .toSorted((one, other) => other.change - one.change)
        .map((heading) => row(heading, heading.before, heading.after, heading.change, heading.percent)),
      ...all.appeared.map((heading) => row(heading, null, heading.value, null, null)),
      ...all.vanished.map((heading) => row(heading, heading.value, null, null, null)),
    ],
  }
}

type Years = { readonly a: number; readonly b: number }

/** True for years after BACI's span, of which every heading is as China alone reports it. */
const isAfterBaci = ({ headings }: Catalogue, year: number): boolean => year > Number(headings.span.last)

/** The newest two years, because BACI's sources change between older ones (decision 4). */
const newestTwo = ({ first, last }: Span): Years => ({ a: Math.max(Number(first), Number(last) - 1), b: Number(last) })

/** Default years in the book of the year that was asked for, or else in the newest book with two years. */
function defaults(catalogue: Catalogue, asked: number | null): Years {
  const { span, yearly } = catalogue.headings
  if (yearly === undefined) return newestTwo(span)
  const later = newestTwo(yearly)
  const isLater = asked === null ? later.a < later.b : isAfterBaci(catalogue, asked)
  return isLater ? later : newestTwo(span)
}

/**
 * Two years of one book, because a difference between two books is not a change of trade.
 * @param kept the year that stays where the two years are of different books; the other is replaced
 */
export function oneBook(
  catalogue: Catalogue,
  { a, b }: { readonly a: number | null; readonly b: number | null },
  kept: keyof Years = 'b',
): Years {
  const { span, yearly = span } = catalogue.headings
  const first = defaults(catalogue, b ?? a)
  const later = b ?? first.b
  // A later year alone is compared with the year before it, as is the newest where it was the earlier one.
  const given = b === null && a === later ? null : a
  const years = { a: given ?? Math.max(Number(span.first), Math.min(first.a, later - 1)), b: later }
  if (isAfterBaci(catalogue, years.a) === isAfterBaci(catalogue, years.b)) return years
  const own = isAfterBaci(catalogue, years[kept]) ? yearly : span
  return kept === 'b' ? { ...years, a: Math.max(Number(own.first), years.b - 1) } : { ...years, b: Number(own.last) }
}

type ProductRow = Products['rows'][number]

/** A heading traded in only one of the two years has no change, because missing is not zero. */
function unpaired(rows: readonly ProductRow[], others: ReadonlyMap<string, ProductRow>) {
  return rows
    .filter(({ cmdCode }) => !others.has(cmdCode))
    .map(({ cmdCode, value, valueStatus: status, source }) => ({
      cmdCode,
      value,
      status,
      sources: source.split(';'),
    }))
    .toSorted((a, b) => b.value - a.value)
}

export type Unpaired = ReturnType<typeof unpaired>[number]

/** Headings traded in both years, and those traded in the second or in the first alone, the largest first. */
function movements(before: Products, after: Products) {
  const first = new Map(before.rows.map((row) => [row.cmdCode, row]))
  const second = new Map(after.rows.map((row) => [row.cmdCode, row]))
  const moved = after.rows.flatMap((now) => {
    const then = first.get(now.cmdCode)
    if (then === undefined) return []
    return [
      {
        cmdCode: now.cmdCode,
        before: then.value,
        after: now.value,
        change: now.value - then.value,
        /** Null where there is nothing to divide by. */
        percent: then.value === 0 ? null : (now.value / then.value - 1) * 100,
        status: weakest(then.valueStatus, now.valueStatus),
        sources: joinSources([then.source.split(';'), now.source.split(';')]),
      },
    ]
  })
  return { moved, appeared: unpaired(after.rows, first), vanished: unpaired(before.rows, second) }
}

export type Mover = ReturnType<typeof movements>['moved'][number]

/** US dollars in the larger of the years; below this a percentage says more about its base than about the trade. */
export const minPercentBase = 50_000_000

/** Headings are judged by published dollars, so the set is the same in every money. */
function largeHeadings(before: Products, after: Products): ReadonlySet<string> {
  const large = [...before.rows, ...after.rows].filter(({ value }) => value >= minPercentBase)
  return new Set(large.map(({ cmdCode }) => cmdCode))
}

/** The largest changes come first; by percent, only the headings in `large` are ranked. */
function mostMoved(moved: readonly Mover[], by: MoverMeasure, count: number, large: ReadonlySet<string>) {
  const sized = moved.flatMap((mover) => {
    if (by === 'value') return [{ mover, size: mover.change }]
    return mover.percent === null || !large.has(mover.cmdCode) ? [] : [{ mover, size: mover.percent }]
  })
  const rose = sized.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size)
  const fell = sized.filter(({ size }) => size < 0).toSorted((a, b) => a.size - b.size)
  return { rose: rose.slice(0, count).map(({ mover }) => mover), fell: fell.slice(0, count).map(({ mover }) => mover) }
}
