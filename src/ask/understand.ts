import type { Benchmark } from '#src/trade/beside/benchmark.ts'
import { benchmarksOf, pricedGoods } from '#src/trade/beside/benchmark.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { isYearly } from '#src/trade/frequency.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import { addMonths } from '#src/trade/periods.ts'
import { lastMonthDrawn, phraseLimit } from '#src/view/bounds.ts'
import { parseView } from '#src/view/address/parseView.ts'
import type { Notice } from '#src/view/address/repair.ts'
import { differing, writeView } from '#src/view/address/writeView.ts'
import type { Analysis } from '#src/view/analyses.ts'
import { analyses, rowOfAnalysis } from '#src/view/analyses.ts'
import { charts, kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView, unopened } from '#src/view/viewState.ts'
import type { Direction, Named, Segment } from '#src/ask/goods.ts'
import { goodsOf } from '#src/ask/goods.ts'
import { itemsOf, withYears } from '#src/ask/periods.ts'
import type { Place, Read } from '#src/ask/read.ts'
import { readItems } from '#src/ask/read.ts'
import { plain } from '#src/ask/tokens.ts'
import { vocabularyOf } from '#src/ask/vocabulary.ts'

export type Understood = {
  readonly view: ViewState
  /** The fields in which the view differs from the one that is shown, in the order of the address. */
  readonly said: readonly (keyof ViewState)[]
  readonly isOneWord: boolean
  /** Whether one good alone is understood; other words may be unknown. */
  readonly isOneGood: boolean
  /** Whether the phrase names a direction, even by a bare *imports*. */
  readonly isDirected: boolean
  /** The parts of the phrase that are not understood, in the form that `plain` gives them. */
  readonly unknown: readonly string[]
  /** The choices that were asked for and had to be repaired. */
  readonly notices: readonly Notice[]
}

export type AskContext = { readonly catalogue: Catalogue; readonly nomenclature: Nomenclature }

/** The closer looks that compare two years. */
const comparing = new Set<Analysis>(['suppliers', 'europe', 'dependence', 'price-volume', 'world', 'movers'])

/** The series of a good in its main book, or in the book named with it; null where that book has none. */
function seriesOf(id: string, { book }: Named, catalogue: Catalogue): string | null {
  if (book === null || findSeries(catalogue, id)?.book === book) return id
  return findSeries(catalogue, `${id}.${book}`)?.id ?? null
}

/** The series ids of a segment's goods; goods without a series in that direction and book become `unknown`. */
function idsOf(segment: Segment, { catalogue, nomenclature }: AskContext, unknown: Place[]): string[] {
  return segment.goods.flatMap((named) => {
    const ids = goodsOf(catalogue)(nomenclature)(named.codes, segment.direction)
    const found = ids.flatMap((id) => seriesOf(id, named, catalogue) ?? [])
    if (found.length === 0) unknown.push(named)
    return found
  })
}

/** The first good, for the closer look; further goods become `unknown`. */
function goodOfLook(id: Analysis | undefined, segments: readonly Segment[], context: AskContext, unknown: Place[]) {
  const seller: Direction | null = id === 'suppliers' ? { flow: 'X', strength: 1 } : null
  const [first, ...others] = segments.flatMap((segment) =>
    segment.goods.map((named): Segment => ({ ...segment, direction: segment.direction ?? seller, goods: [named] })),
  )
  unknown.push(...others.flatMap(({ goods }) => goods))
  return first === undefined ? undefined : idsOf(first, context, unknown)[0]
}

const lookOf = ({ asked }: Read): Analysis | undefined => analyses.find((id) => id === asked.get('view')?.value)

/** Whether the chart shows all headings of one flow and year. */
function isOfHeadings({ asked }: Read): boolean {
  const chart = charts.find((kind) => kind === asked.get('chart')?.value)
  return chart !== undefined && kindOfChart(chart).needs === 'headings'
}

function readGoods(read: Read, context: AskContext): void {
  const { unknown, asked, set, segments, isTrade } = read
  const look = lookOf(read)
  const isOfLook = ({ role }: Segment): boolean => role === 'of' || (role === null && look !== undefined)
  const named = segments.filter(({ goods }) => goods.length > 0)
  const place = named[0]?.goods[0] ?? { start: 0, end: 0 }

  const chosen = asked.get('series')?.value.split(',') ?? []
  const series = named.filter((segment) => !isOfLook(segment)).flatMap((segment) => idsOf(segment, context, unknown))
  if (series.length > 0) {
    asked.delete('series')
    set('series', [...new Set([...chosen, ...series])].join(), place)
  }
  const of = goodOfLook(look, named.filter(isOfLook), context, unknown)
  if (of !== undefined) set('of', of, place)

  // A direction without goods means all goods that go that way.
  const flows = [...new Set(segments.flatMap(({ direction }) => direction?.flow ?? []))]
  const [flow] = flows
  const isOfFlow = look === undefined ? isOfHeadings(read) : rowOfAnalysis(look).hasFlow === true
  if (named.length > 0 || asked.has('series')) return
  if (isOfFlow && flow !== undefined) set('flow', flow, place)
  else if (look === undefined && !isOfFlow && (isTrade || flow !== undefined))
    set('series', (flows.length === 1 ? flows : (['M', 'X'] as const)).map((one) => `${one}-TOTAL`).join(), place)
}

function readPeriods(read: Read): void {
  const { unknown, asked, set, bare, bases, years } = read
  const look = lookOf(read)
  if (look !== undefined && comparing.has(look)) {
    const [first, second] = [years.from, years.to]
    if (first?.year != null) asked.delete('from')
    if (second?.year != null) asked.delete('to')
    const pair = [first, second, ...bare].flatMap((period) => (period?.year == null ? [] : period))
    const [a, b] = pair.length === 1 && first === undefined ? [undefined, pair[0]] : pair
    if (a !== undefined) set('a', a.first.slice(0, 4), a)
    if (b !== undefined) set('b', b.first.slice(0, 4), b)
    unknown.push(...pair.slice(2))
    return
  }
  const [period, ...others] = bare
  if (period === undefined) return
  const [other] = others
  const isBase = asked.get('show')?.value === 'index' && bases.length === 0
  const hasEnd = asked.has('from') || asked.has('to')
  // Two periods are the ends of what is shown: `lorries 2021 vs 2024`.
  const isSpan = other !== undefined && others.length === 1 && !isBase && !hasEnd && !isOfHeadings(read)
  if (!isSpan) unknown.push(...others)
  // An index of one period would be 100, so the period is its base.
  if (isBase) return void bases.push(period)
  if (isOfHeadings(read) && period.year !== null) return set('year', period.year, period)
  if (hasEnd) return void unknown.push(period)
  const [first, last] = !isSpan ? [period, period] : period.first < other.first ? [period, other] : [other, period]
  set('from', first.first, first)
  set('to', last.last, last)
}

/** A benchmark is set beside its own good: London's price of a metal beside that metal. */
function readBenchmark({ asked, set }: Read): void {
  const benchmark = asked.get('benchmark')
  if (benchmark === undefined || asked.has('of')) return
  const isOf = (good: string): boolean => benchmarksOf(good).some((one: Benchmark) => one === benchmark.value)
  const of = pricedGoods.find(isOf)
  if (asked.get('view')?.value === 'prices' && of !== undefined && !isOf('')) set('of', of, benchmark.place)
}

/**
 * The view that a phrase means. A phrase that names goods begins with the default view, any other with the view that is
 * shown; a closer look begins with its own defaults, as it does in the menu. Never throws, whatever the phrase.
 */
export function understand(phrase: string, shown: ViewState, context: AskContext): Understood {
  const { catalogue, nomenclature } = context
  const text = plain(phrase.slice(0, phraseLimit))
  const isCode = (code: string): boolean =>
    code.length >= 4 && goodsOf(catalogue)(nomenclature)([code], null).length > 0
  const items = withYears(itemsOf(text, vocabularyOf(catalogue)(nomenclature), catalogue, isCode))
  const read = readItems(items)
  const { unknown, asked, set, events } = read
  const event = items.find(({ kind }) => kind === 'event')
  if (events.length > 0 && event !== undefined) set('events', events.join(), event)
  readPeriods(read)
  readGoods(read, context)
  readBenchmark(read)
  const [base, ...others] = read.bases
  unknown.push(...others)
  if (base !== undefined && !asked.has('show')) set('show', 'index', base)

  const { lang, theme, embed } = shown
  const look = lookOf(read)
  const flow = look !== undefined && rowOfAnalysis(look).hasFlow === true ? defaultView.flow : shown.flow
  const kept = look === undefined ? shown : { ...shown, ...unopened, flow, title: null }
  const start = writeView(asked.has('series') ? { ...defaultView, lang, theme, embed } : kept, 'short')
  const viewOf = () => {
    const params = new URLSearchParams(start)
    // An end after the last month is left open, so that newer figures will be shown too.
    for (const [name, { value }] of asked) params.set(name, name === 'to' && value > catalogue.lastPeriod ? '' : value)
    return parseView(params.toString(), catalogue)
  }
  if (base !== undefined) {
    const { freq, show } = viewOf().view
    const month = base.year === null ? base.first : `${base.year}-12`
    const isYear = show === 'index' ? isYearly(freq) && month.endsWith('-12') : base.year !== null
    set('base', isYear ? month.slice(0, 4) : month, base)
  }
  // The last years end with the newest figures of the view that the phrase asks for.
  for (const last of read.lasts)
    set('from', addMonths(lastMonthDrawn(viewOf().view, catalogue), 1 - 12 * last.years), last)
  const { view, notices } = viewOf()
  for (const { kind, parameter } of notices) {
    const place = kind === 'ignored' ? asked.get(parameter)?.place : undefined
    if (place === undefined) continue
    asked.delete(parameter)
    unknown.push(place)
  }
  const places = unknown.toSorted((a, b) => a.start - b.start).map(({ start: from, end }) => text.slice(from, end))
  return {
    view,
    said: differing(shown, view),
    isOneWord: items.filter(({ kind }) => kind !== 'filler').length === 1,
    isOneGood: asked.size === 1 && items.filter(({ kind }) => kind === 'good').length === 1,
    isDirected: items.some(({ kind }) => kind === 'flow'),
    unknown: [...new Set(places)],
    notices: notices.filter(({ kind }) => kind === 'repaired'),
  }
}
