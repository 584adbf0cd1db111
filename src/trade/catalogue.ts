import { memoizeByFirst } from '#src/lib/memoize.ts'
import { yearOf } from '#src/trade/periods.ts'
import type { catalogueSchema, commoditiesTable, eventsTable, sourcesTable } from '#src/trade/tables/catalogue.ts'
import type { nomenclatureSchema, productsSchema } from '#src/trade/tables/answers.ts'
import type { AnswerOf, RowOf } from '#src/trade/tables/cells.ts'

/** China's side of the trade: `M` imports from Russia (CIF), `X` exports to Russia (FOB). */
export const flows = ['M', 'X'] as const
export type Flow = (typeof flows)[number]

/** World prices have no flow; `W` stands in its place. */
export const flowsAndWorld = [...flows, 'W'] as const
export type FlowOrWorld = (typeof flowsAndWorld)[number]

// The id of a series is its flow and commodity (`M-2709`), with a suffix for a book other than the main one of its kind
// (`M-2709.baci`). Series of a reader's files are `M-2709.file`, then `M-2709.file2`; world prices are `W-BRENT`.

export function commodityId({ flow, cmdCode }: { readonly flow: FlowOrWorld; readonly cmdCode: string }): string {
  return `${flow}-${cmdCode}`
}

const bookAtEnd = /\.([a-z]+)(\d*)$/

export function bookInId(id: string): string | null {
  return bookAtEnd.exec(id)?.[1] ?? null
}

/** The `2` of `M-2709.file2`; empty for `M-2709.file`. */
export function numberInId(id: string): string {
  return bookAtEnd.exec(id)?.[2] ?? ''
}

/** The series of the main book in the place of any other's. */
export const withoutBook = (id: string): string => id.replace(bookAtEnd, '')

export function isUserId(id: string): boolean {
  return bookInId(id) === 'file'
}

type SeriesAnswer = CatalogueAnswer['commodities'][number]['series'][number]

/** Figures of different books are never spliced, added or divided by one another; `file` is a reader's own book. */
export type Book = SeriesAnswer['book'] | 'file'

export const firstMonth = '2017-01'

/** English is always there, other languages (by their codes) where the table has them. */
export type Names = { readonly en: string; readonly [language: string]: string }

export type Span = SeriesAnswer['value']
export type YearCoverage = SeriesAnswer['coverage'][number]
export type Coverage = NonNullable<YearCoverage['value']>

/** One line that can be asked for: a commodity of one flow in one book, or a world price. */
export type SeriesInfo = Omit<SeriesAnswer, 'flow' | 'book'> & {
  readonly flow: FlowOrWorld
  readonly book: Book | 'world'
}

export type TradeSeries = SeriesInfo & { readonly flow: Flow; readonly book: Book }

/** World prices have no flow, no value, no weight and no total that they are a part of. */
export const isTrade = (info: SeriesInfo): info is TradeSeries => info.book !== 'world'

/** A `chapter` is in no list of the picker: its search finds it. */
export const commodityGroups = [
  ...(['total', 'energy', 'metals', 'wood', 'food', 'vehicles', 'electronics'] as const),
  'chapter',
] as const

export type Commodity = RowOf<typeof commoditiesTable> & {
  readonly id: string
  /** The series of the main book comes first. */
  readonly series: readonly TradeSeries[]
}

export type Source = RowOf<typeof sourcesTable> & {
  /** The last month or year of which it has a figure; a list of names has none. */
  readonly last?: string
  readonly readerText?: string
}
export type TradeEvent = RowOf<typeof eventsTable>

export type UserSeries = {
  readonly info: TradeSeries
  /** The key stays the same whatever other files are open; the id does not. */
  readonly key: string
  /** Untrusted text from the reader's file. */
  readonly label: string
  readonly name?: string
}

type CatalogueAnswer = AnswerOf<typeof catalogueSchema>

/** The labels of HS headings without a name come in another answer, `Nomenclature`. */
export type Catalogue = Omit<CatalogueAnswer, 'commodities' | 'sources'> & {
  readonly commodities: readonly Commodity[]
  readonly sources: readonly Source[]
  /** Series of the reader's files; no answer of the trade API has any. */
  readonly userSeries?: ReadonlyMap<string, UserSeries>
  /** The first month of the reader's figures, where it is before `firstMonth`. */
  readonly firstPeriod?: string
}

export type PublisherBreak = NonNullable<CatalogueAnswer['publisherBreak']>

export type Nomenclature = AnswerOf<typeof nomenclatureSchema>
export type Heading = Nomenclature['headings'][number]
export type Chapter = Nomenclature['chapters'][number]
export type Synonyms = Nomenclature['synonyms'][number]

/** Values are US dollars as published; once converted, the money that was chosen. */
export type Products = AnswerOf<ReturnType<typeof productsSchema>> & {
  /** The months whose missing rate leaves no rows. */
  readonly missingRates?: readonly string[]
}

/** Series are added, stacked and divided only where their keys are equal: the same book, or the same reader's file. */
export function bookKey({ book, sources }: SeriesInfo): string {
  return book === 'file' ? `${sources}` : book
}

export function areBothWays(one: SeriesInfo, other: SeriesInfo): boolean {
  return one.flow !== other.flow && one.cmdCode === other.cmdCode && bookKey(one) === bookKey(other)
}

const maxSeries = 5000

/**
 * HS headings without a name have BACI's years, and world prices are found although no answer lists them. Memoised,
 * because every toggle looks up series in many places and results computed from a series are cached by its object.
 */
export const findSeries = memoizeByFirst(maxSeries, lookUp)

function lookUp(catalogue: Catalogue, id: string): SeriesInfo | null {
  const listed =
    catalogue.userSeries?.get(id)?.info ??
    catalogue.commodities.flatMap(({ series }) => series).find((series) => series.id === id)
  if (listed !== undefined) return listed
  const untold = { id, coverage: [], lastYear: null }
  if (benchmarkIn(id) !== undefined) {
    const value = { first: firstMonth, last: catalogue.lastPeriod }
    const ofWorld = { flow: 'W', book: 'world', frequency: 'monthly', weight: null, sources: [] } as const
    return { ...untold, ...ofWorld, cmdCode: id.replace('W-', ''), value }
  }
  const [, cmdCode = ''] = /^[MX]-(\d{4})$/.exec(id) ?? []
  const flow = id.startsWith('M') ? 'M' : 'X'
  const { [flow]: known, span, partial, yearly } = catalogue.headings
  if (!known.codes.includes(cmdCode)) return null
  // In a build for another pair, every year is as the reporter alone reports it.
  const [book, source, years] =
    otherPair === null ? (['baci', 'baci', span] as const) : (['yearly', 'comtrade-yearly', yearly ?? span] as const)
  const value = partial?.[flow].includes(cmdCode) ? { ...years, last: partial.year } : years
  const weight = known.weightless.includes(cmdCode) ? null : partial?.weighed?.includes(id) ? value : years
  return { ...untold, flow, cmdCode, book, frequency: 'annual', value, weight, sources: [source] }
}

/** BACI's series of a heading has the bare id, unless China's monthly series has that one. */
export function baciSeries(catalogue: Catalogue, flow: Flow, cmdCode: string): SeriesInfo | null {
  const id = commodityId({ flow, cmdCode })
  return findSeries(catalogue, `${id}.baci`) ?? findSeries(catalogue, id)
}

/** A heading's series in the book that has every heading of `year`: BACI, or China's yearly book after BACI's years. */
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

/**
 * `both` is the last year for which BACI holds both countries' reports, `alone` the first with only China's. CEPII
 * builds BACI from countries' reports to UN Comtrade, and Russia has reported nothing there for 2022 and later
 * (cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37).
 */
export const baciBreak = { both: '2021', alone: '2022' } as const

/** A change across the break may come from the change of source, not from trade. */
export function crossesBaciBreak(book: SeriesInfo['book'], periods: readonly string[]): boolean {
  if (book !== 'baci') return false
  const years = periods.map(yearOf)
  return years.some((year) => year <= baciBreak.both) && years.some((year) => year >= baciBreak.alone)
}

// World prices that China's prices are compared with, by the ids that the address uses.

/** Goods with monthly series from China Customs. */
const byMonth = {
  'M-2709': ['brent', 'dubai', 'urals'],
  'M-2701': ['coal-australia', 'coal-south-africa'],
  'M-271111': ['lng-japan', 'ttf'],
} as const
/** Goods with only yearly series, from BACI. */
const byYear = { 'M-7601': ['aluminium'], 'M-7403': ['copper'], 'M-7502': ['nickel'], 'M-3104': ['potash'] } as const
const pairs = { ...byMonth, ...byYear }
const offered: { readonly [good: string]: readonly Benchmark[] } = pairs

export type PricedGood = keyof typeof pairs
export type Benchmark = (typeof pairs)[PricedGood][number]

export const benchmarks = Object.values(pairs).flat()
/** The series id of a world price: `W-COAL-AUSTRALIA`. */
export const worldPriceId = (benchmark: string): string => `W-${benchmark.toUpperCase()}`

export const benchmarkIn = (id: string): Benchmark | undefined =>
  benchmarks.find((benchmark) => worldPriceId(benchmark) === id)

export const pricedGoods = Object.keys(pairs)

/** The first benchmark is the default; where `good` is null or has no benchmarks, those of crude oil are returned. */
export const benchmarksOf = (good: string | null): readonly Benchmark[] => offered[good ?? ''] ?? byMonth['M-2709']

export const isPricedByYear = (good: string | null): boolean => (good ?? '') in byYear

/** Two countries; the reporter, whose figures are shown, comes first. */
export type Pair = {
  /** The numbers of the countries in UN Comtrade: 156 and 398. */
  readonly numbers: readonly [reporter: string, partner: string]
  /** ISO 3166 alpha-2. */
  readonly countries: readonly [reporter: string, partner: string]
  /** A part of file names: `china-kazakhstan`. */
  readonly name: string
}

declare global {
  interface ImportMetaEnv {
    readonly PAIR?: Pair
  }
}

/**
 * Set in a build for countries other than China and Russia (src/build/pair.ts). Where it is null, the code for other
 * pairs is left out of the build.
 */
export const otherPair: Pair | null = import.meta.env?.PAIR ?? null

export const pairName = otherPair?.name ?? 'china-russia'
