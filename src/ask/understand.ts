import type { Benchmark } from '#src/trade/beside/benchmark.ts'
import { benchmarksOf, pricedGoods } from '#src/trade/beside/benchmark.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { suppliedIds } from '#src/trade/beside/supplied.ts'
import { isYearly } from '#src/trade/frequency.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import { addMonths } from '#src/trade/periods.ts'
import { lastMonthDrawn, phraseLimit } from '#src/view/bounds.ts'
import { parseView } from '#src/view/address/parseView.ts'
import type { Notice } from '#src/view/address/repair.ts'
import { differing, writeView } from '#src/view/address/writeView.ts'
import type { Analysis } from '#src/view/analyses.ts'
import { rowOfAnalysis } from '#src/view/analyses.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView, unopened } from '#src/view/viewState.ts'
import type { Direction, Named, Segment } from '#src/ask/goods.ts'
import { goodsOf } from '#src/ask/goods.ts'
import { without } from '#src/ask/negation.ts'
import { itemsOf, withYears } from '#src/ask/periods.ts'
import type { Place, Read } from '#src/ask/read.ts'
import { readItems } from '#src/ask/read.ts'
import { isDrawn, isOfHeadings, lookOf, readPeriods } from '#src/ask/spans.ts'
import { plain } from '#src/ask/tokens.ts'
import type { Beyond, Remark } from '#src/ask/vocabulary.ts'
import { vocabularyOf } from '#src/ask/vocabulary.ts'

/** A subject that is not held, goods that cannot be left out, or a word that all goods would not answer. */
export type Withheld = Beyond | 'negation' | 'unknown'

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
  /** The parts that are understood, but which nothing in the figure that results could follow. */
  readonly noEffect: readonly string[]
  /** The reason why the phrase has no view; null where it has one. */
  readonly withheld: Withheld | null
  /** Whether the phrase asks for a view, be it the one that is shown. */
  readonly isAsked: boolean
  /** The ids of the goods that are named. */
  readonly goods: readonly string[]
  readonly remarks: readonly Remark[]
  /** The choices that were asked for and had to be repaired. */
  readonly notices: readonly Notice[]
}

export type AskContext = { readonly catalogue: Catalogue; readonly nomenclature: Nomenclature }

/** Goods of which other countries' purchases are known. */
const bought = new Set(['2709', '2711', 'GAS', '271111', '271121'])

/** The series of a good in its main book, or in the book named with it; null where that book has none. */
function seriesOf(id: string, { book }: Named, catalogue: Catalogue): string | null {
  if (book === null || findSeries(catalogue, id)?.book === book) return id
  return findSeries(catalogue, `${id}.${book}`)?.id ?? null
}

/** The series ids of a segment's goods; goods without a series in that direction and book become `unknown`. */
function idsOf(segment: Segment, { catalogue, nomenclature }: AskContext, unknown: Place[]): string[] {
  return segment.goods.flatMap((named) => {
    const ids = goodsOf(catalogue)(nomenclature)(named.codes, segment.direction, named.together)
    const found = ids.flatMap((id) => seriesOf(id, named, catalogue) ?? [])
    if (found.length === 0) unknown.push(named)
    return found
  })
}

/** The first good, for the closer look; further goods become `unknown`. */
function goodOfLook(look: Analysis, segments: readonly Segment[], context: AskContext, { unknown, noEffect }: Read) {
  const isOfSuppliers = look === 'suppliers'
  const [first, ...others] = segments.flatMap((segment) => {
    // Russia buys what is supplied, whatever the phrase calls it; only `closer look at` names another series.
    const isSold = isOfSuppliers && (segment.role === null || segment.direction === null)
    const direction: Direction | null = isSold ? { flow: 'X', strength: 3 } : segment.direction
    const goods = segment.goods.filter(({ codes }) => segment.role === 'of' || !codes.includes('TOTAL'))
    return goods.map((named): Segment => ({ ...segment, direction, goods: [named] }))
  })
  unknown.push(...others.flatMap(({ goods }) => goods))
  const id = first === undefined ? undefined : idsOf(first, context, unknown)[0]
  if (id === undefined || first?.role !== null) return id
  // The look opens with this good.
  if (look === 'buyers' && id === rowOfAnalysis(look).of?.[0]) return undefined
  if (!isOfSuppliers || suppliedIds.includes(id)) return id
  noEffect.push(...first.goods)
  return undefined
}

/** Takes goods out of those that are named before, or else out of those that are shown. */
function leaveOut({ asked, set, segments, isTrade, left }: Read, shown: ViewState, { catalogue }: AskContext): void {
  const named = asked.get('series')?.value.split(',')
  const isOfAll = left.state.isOfWhole || asked.has('view') || (named === undefined && (isTrade || segments.length > 0))
  const ids = isOfAll ? [] : (named ?? shown.series)
  const kept = without(ids, left.codes, catalogue)
  const isOfTotal = named?.some((id) => id.endsWith('-TOTAL')) === true
  left.state.isUnclear ||= kept.length === 0 || isOfTotal
  asked.delete('series')
  set('series', kept.join(), { start: 0, end: 0 })
  left.state.isOfShown = named === undefined
}

/** Words that ask for a share of a country in the other's trade, or for buyers of Russian oil, name a closer look. */
function readCountries({ asked, set, segments, share, beyond, unknown }: Read): Beyond | null {
  const goods = segments.flatMap((segment) => segment.goods)
  const isOfGood = goods.some(({ codes }) => !codes.includes('TOTAL'))
  const place = goods[0] ?? { start: 0, end: 0 }
  if (share !== null && !asked.has('view')) {
    if (asked.get('show')?.value === 'share') asked.delete('show')
    const looks = share === 'ofRussia' ? (['dependence', 'world'] as const) : (['suppliers', 'europe'] as const)
    set('view', looks[isOfGood ? 0 : 1], place)
  }
  for (const { about, place: country } of beyond) {
    const isBuyer = about === 'buyers' && goods.some(({ codes }) => codes.some((code) => bought.has(code)))
    if (isBuyer && !asked.has('view')) set('view', 'buyers', country)
    else if (about === 'counts' && (asked.has('measure') || asked.has('money'))) continue
    else if (isBuyer) continue
    else if ((about === 'buyers' || about === 'others') && asked.has('view')) unknown.push(country)
    else return about
  }
  return null
}

function readGoods(read: Read, shown: ViewState, context: AskContext): Withheld | null {
  const { unknown, asked, set, segments, isTrade, left } = read
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
  const of = look === undefined ? undefined : goodOfLook(look, named.filter(isOfLook), context, read)
  if (of !== undefined) set('of', of, place)
  if (left.codes.length > 0) leaveOut(read, shown, context)
  if (left.codes.length > 0) return null

  // A direction without goods means all goods that go that way.
  const flows = [...new Set(segments.flatMap(({ direction }) => direction?.flow ?? []))]
  const [flow] = flows
  const isOfFlow = look === undefined ? isOfHeadings(read, shown) : rowOfAnalysis(look).hasFlow === true
  if (named.length > 0 || asked.has('series')) return null
  if (isOfFlow && flow !== undefined) {
    // The words of the phrase come before the flow that a section has by itself.
    asked.delete('flow')
    set('flow', flow, place)
  } else if (look === undefined && !isOfFlow && (isTrade || flow !== undefined)) {
    // Beside a word that is not understood, all goods would answer another question.
    if (unknown.length > 0) return 'unknown'
    set('series', (flows.length === 1 ? flows : (['M', 'X'] as const)).map((one) => `${one}-TOTAL`).join(), place)
  }
  return null
}

/** A benchmark is set beside its own good: London's price of a metal beside that metal. */
function readBenchmark({ asked, set, isBenchmarkNamed }: Read): void {
  const benchmark = asked.get('benchmark')
  if (benchmark === undefined || asked.has('of') || isBenchmarkNamed) return
  const of = pricedGoods.find((good) => benchmarksOf(good).some((one: Benchmark) => one === benchmark.value))
  if (asked.get('view')?.value === 'prices' && of !== undefined) set('of', of, benchmark.place)
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
  const read = readItems(items, catalogue)
  const { unknown, noEffect, asked, set, events, left } = read
  const event = items.find(({ kind }) => kind === 'event')
  if (events.length > 0 && event !== undefined) set('events', events.join(), event)
  const beyond = readCountries(read)
  const mark = readPeriods(read, shown, catalogue)
  const fallback = readGoods(read, shown, context)
  readBenchmark(read)
  const [base, ...others] = read.bases
  unknown.push(...others)
  if (base !== undefined && !asked.has('show')) set('show', 'index', base)
  // A year is 100 where years are shown.
  if (base?.year != null && asked.get('show')?.value === 'index' && !asked.has('freq')) set('freq', 'year', base)

  const { lang, theme, embed } = shown
  const look = lookOf(read)
  const flow = look !== undefined && rowOfAnalysis(look).hasFlow === true ? defaultView.flow : shown.flow
  const kept = look === undefined ? shown : { ...shown, ...unopened, flow, title: null }
  const isNew = asked.has('series') && !left.state.isOfShown
  const start = writeView(isNew ? { ...defaultView, lang, theme, embed } : kept, 'short')
  const viewOf = () => {
    const params = new URLSearchParams(start)
    for (const [name, { value }] of asked) {
      // The marks of an earlier phrase go, the notes of the reader stay.
      const notes = name === 'note' ? params.getAll(name).filter((note) => !/^[\d.-]+:$/.test(note)) : []
      // An end at or after the last month is left open, so that newer figures will be shown too.
      params.set(name, name === 'to' && value >= catalogue.lastPeriod ? '' : value)
      for (const note of notes) params.append(name, note)
    }
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
  if (mark !== null && !isDrawn(mark, viewOf().view, catalogue)) {
    asked.delete('note')
    noEffect.push(mark)
  }
  // One of two years, without the other that cannot be compared, would compare another pair.
  const strange = viewOf().notices.filter(({ kind, parameter }) => kind === 'ignored' && /^[ab]$/.test(parameter))
  for (const name of strange.length > 0 ? ['a', 'b'] : []) {
    noEffect.push(...[asked.get(name)].flatMap((one) => one?.place ?? []))
    asked.delete(name)
  }
  const { view, notices } = viewOf()
  for (const { kind, parameter } of notices) {
    const place = kind === 'ignored' || parameter === 'base' ? asked.get(parameter)?.place : undefined
    if (place === undefined) continue
    asked.delete(parameter)
    const isChoice = ['from', 'to', 'base', 'note', 'a', 'b', 'of'].includes(parameter)
    if (isChoice) noEffect.push(place)
    else unknown.push(place)
  }
  const isUnclear = left.state.isUnclear || !left.isReplaced((name) => asked.get(name)?.value)
  const withheld = beyond ?? (isUnclear ? 'negation' : fallback)
  const textsAt = (places: readonly Place[]): string[] => {
    const ordered = places.toSorted((a, b) => a.start - b.start)
    return [...new Set(ordered.map(({ start: from, end }) => text.slice(from, end)))]
  }
  return {
    view: withheld === null ? view : shown,
    said: withheld === null ? differing(shown, view) : [],
    withheld,
    isAsked: asked.size > 0,
    isOneWord: items.filter(({ kind }) => kind !== 'filler').length === 1,
    isOneGood:
      asked.size === 1 && read.remarks.length === 0 && items.filter(({ kind }) => kind === 'good').length === 1,
    isDirected: items.some(({ kind }) => kind === 'flow'),
    goods: read.segments.flatMap((segment) => idsOf(segment, context, [])),
    unknown: textsAt(unknown),
    noEffect: textsAt(noEffect),
    remarks: read.remarks,
    notices: notices.filter(({ kind, parameter }) => kind === 'repaired' && parameter !== 'base'),
  }
}
