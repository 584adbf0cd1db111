import { commodityId } from '#src/trade/seriesId.ts'
import { benchmarkIn } from '#src/trade/benchmark.ts'
import type { Flow, FlowOrWorld } from '#src/trade/flow.ts'
import { otherPair } from '#src/trade/pair.ts'
import type { Status } from '#src/trade/status.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'

/** Sets of figures that are never spliced, added or divided by one another; `file` is a reader's own. */
export type Book = 'customs' | 'yearly' | 'baci' | 'quoted' | 'russia' | 'file'

export const firstMonth = '2017-01'

/** English always; other languages, by their codes, where the table has them. */
export type Names = { readonly en: string; readonly [language: string]: string }

/** Both periods are included. */
export type Span = { readonly first: string; readonly last: string }

export type Coverage = { readonly periods: number; readonly status: Status }
export type YearCoverage = {
  readonly year: number
  readonly value: Coverage | null
  readonly weight: Coverage | null
}

/** One line that can be asked for: a commodity of one flow in one book, or a world price. */
export type SeriesInfo = {
  /** `M-2709`, `M-2709.baci`, `X-8542.quoted`, `W-BRENT`. */
  readonly id: string
  readonly flow: FlowOrWorld
  /** HS heading or subheading, `TOTAL`, or the name of a composite (`GAS`) or of a world price (`BRENT`). */
  readonly cmdCode: string
  readonly book: Book | 'world'
  readonly frequency: 'monthly' | 'annual'
  readonly value: Span
  readonly weight: Span | null
  readonly sources: readonly string[]
  readonly coverage: readonly YearCoverage[]
  /** What a list shows before the series is loaded: the newest year without a missing period. */
  readonly lastYear: { readonly year: number; readonly valueUsd: number } | null
}

export type TradeSeries = SeriesInfo & { readonly flow: Flow; readonly book: Book }

/** World prices have no flow, neither value nor weight, and nothing that they are a part of. */
export const isTrade = (info: SeriesInfo): info is TradeSeries => info.book !== 'world'

export const commodityGroups = ['total', 'energy', 'metals', 'wood', 'food', 'vehicles', 'electronics'] as const

export type Commodity = {
  readonly id: string
  readonly flow: Flow
  readonly cmdCode: string
  readonly names: Names
  readonly group: (typeof commodityGroups)[number]
  /** Series ids; empty but of composites. */
  readonly parts: readonly string[]
  /** The main book first. */
  readonly series: readonly TradeSeries[]
}

export type Source = {
  readonly id: string
  readonly publisher: Names
  /** How a source line calls the publisher. */
  readonly names: Names
  readonly dataset: Names
  readonly url: string
  readonly licence: Names
  /** When it was published or read. */
  readonly vintage: Names
  readonly via: Names
  /** A reader says where the figures of their file are from. */
  readonly readerText?: string
}

export type TradeEvent = {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly endDate: string | null
  readonly kind: string
  /** 1 is shown by default, beside the goods that it concerns; 2 on request. */
  readonly importance: 1 | 2
  /** Commodities (`M-2709`), chapters of a flow (`X-87`) or flows (`M`); empty is all trade. */
  readonly concerns: readonly string[]
  readonly names: Names
  readonly shortNames?: Names
}

export type Correction = { readonly date: string; readonly table: string; readonly what: Names; readonly why: Names }

/** Where China Customs' months go on as another publisher has them. */
export type PublisherBreak = {
  readonly from: string
  /** Its crude oil from Russia over the first publisher's: percent of the value, and US dollars a barrel. */
  readonly crude?: { readonly year: string; readonly excessPercent: number; readonly excessUsdPerBarrel: number }
}

export type UserSeries = {
  readonly info: TradeSeries
  /** The same whatever other files are open, which an id is not. */
  readonly key: string
  /** Text that nobody vouches for. */
  readonly label: string
  readonly name?: string
}

/** Labels of the unnamed HS headings are an answer of their own. */
export type Catalogue = {
  readonly lastPeriod: string
  /** The day on which the figures were put together or last read, `YYYY-MM-DD`. */
  readonly compiled?: string
  readonly commodities: readonly Commodity[]
  /** Every HS heading (4 digits) with BACI years, by flow; `weightless` are those that never have a weight. */
  readonly headings: {
    /** The years of which BACI has every heading: those after them have no total, no shares and no picture of all goods. */
    readonly span: Span
    /** The year after them, of which BACI has these headings alone. */
    readonly partial?: { readonly year: string } & { readonly [flow in Flow]: readonly string[] }
    /** The years after BACI that have every heading as China alone reports it. */
    readonly yearly?: Span
    readonly M: { readonly codes: readonly string[]; readonly weightless: readonly string[] }
    readonly X: { readonly codes: readonly string[]; readonly weightless: readonly string[] }
  }
  readonly publisherBreak?: PublisherBreak
  readonly sources: readonly Source[]
  readonly events: readonly TradeEvent[]
  /** A reader's own; no answer of the trade API has any. */
  readonly userSeries?: ReadonlyMap<string, UserSeries>
  /** Where a reader's figures begin before ours. */
  readonly firstPeriod?: string
}

/** Series may be added, stacked and divided within one of these alone: a book, or a reader's file. */
export function bookKey({ book, sources }: SeriesInfo): string {
  return book === 'file' ? `${sources}` : book
}

export function areBothWays(one: SeriesInfo, other: SeriesInfo): boolean {
  return one.flow !== other.flow && one.cmdCode === other.cmdCode && bookKey(one) === bookKey(other)
}

const maxSeries = 5000

const seriesById = memoizeByObject((catalogue: Catalogue) => memoize(maxSeries, (id: string) => lookUp(catalogue, id)))

/**
 * Headings that are not named are BACI's years; world prices are found though no answer lists them. Memoised: asked for in many places at every toggle, and results
 * computed of a series are cached by its object.
 */
export function findSeries(catalogue: Catalogue, id: string): SeriesInfo | null {
  return seriesById(catalogue)(id)
}

function lookUp(catalogue: Catalogue, id: string): SeriesInfo | null {
  const userSeries = catalogue.userSeries?.get(id)
  if (userSeries !== undefined) return userSeries.info
  for (const commodity of catalogue.commodities) {
    for (const series of commodity.series) if (series.id === id) return series
  }
  const untold = { id, coverage: [], lastYear: null }
  if (benchmarkIn(id)) {
    const months = { first: firstMonth, last: catalogue.lastPeriod }
    const cmdCode = id.replace('W-', '')
    return {
      ...untold,
      flow: 'W',
      cmdCode,
      book: 'world',
      frequency: 'monthly',
      value: months,
      weight: null,
      sources: [],
    }
  }
  const [, cmdCode = ''] = /^[MX]-(\d{4})$/.exec(id) ?? []
  const flow = id.startsWith('M') ? 'M' : 'X'
  const { partial, yearly } = catalogue.headings
  // Of another pair all years are one side's own.
  const span = otherPair === null ? catalogue.headings.span : (yearly ?? catalogue.headings.span)
  const known = catalogue.headings[flow]
  if (!known.codes.includes(cmdCode)) return null
  const value = partial?.[flow].includes(cmdCode) ? { ...span, last: partial.year } : span
  return {
    ...untold,
    flow,
    cmdCode,
    book: otherPair === null ? 'baci' : 'yearly',
    frequency: 'annual',
    value,
    weight: known.weightless.includes(cmdCode) ? null : value,
    sources: [otherPair === null ? 'baci' : 'comtrade-yearly'],
  }
}

/** BACI's series of a heading: a bare id, unless that one has China's months. */
export function baciSeries(catalogue: Catalogue, flow: Flow, cmdCode: string): SeriesInfo | null {
  const id = commodityId({ flow, cmdCode })
  return findSeries(catalogue, `${id}.baci`) ?? findSeries(catalogue, id)
}

/** The series of a heading in the book that has every heading of a year: BACI's, after its last China's own. */
export function headingSeries(catalogue: Catalogue, flow: Flow, cmdCode: string, year: number): SeriesInfo | null {
  const baci = baciSeries(catalogue, flow, cmdCode)
  if (year <= Number(catalogue.headings.span.last)) return baci
  return findSeries(catalogue, `${commodityId({ flow, cmdCode })}.yearly`) ?? baci
}

/** Null where the book has no such total. */
export function totalOf(catalogue: Catalogue, info: SeriesInfo): SeriesInfo | null {
  if (info.book === 'file') {
    for (const { info: total } of catalogue.userSeries?.values() ?? []) {
      const isAll = total.cmdCode === 'TOTAL' && total.flow === info.flow && total.frequency === info.frequency
      if (isAll && bookKey(total) === bookKey(info)) return total
    }
    return null
  }
  const total = findSeries(catalogue, `${info.flow}-TOTAL`)
  if (total?.book === info.book) return total
  return findSeries(catalogue, `${info.flow}-TOTAL.${info.book}`)
}
