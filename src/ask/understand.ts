import {
  type ReadPeriod,
  type Read,
  type Role,
  adjective,
  isReplaced,
  itemsOf,
  leaveOut,
  nowhere,
  readItems,
  takeLeft,
} from '#src/ask/read.ts'
import { lookOf, readBenchmark, readBeyond, readGoodOfLook, readYearsOfLook } from '#src/ask/looks.ts'
import { type AskContext, type Beyond, idsOf } from '#src/ask/vocabulary.ts'
import {
  hasUnknown,
  isAnswerable,
  isCheckable,
  newestPeriodOf,
  setCheck,
  yearSoFar,
  takeCheck,
  uncheckedOf,
} from '#src/ask/toCheck.ts'
import { type Piece, piecesOf, says } from '#src/ask/saidWords.ts'
import { readSharer } from '#src/ask/sharer.ts'
import { readStated } from '#src/ask/stated.ts'
import { type Stretch, plain } from '#src/ask/words.ts'
import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import { addMonths, isQuarter } from '#src/trade/periods.ts'
import { isYearly } from '#src/trade/steps.ts'
import { differing, parseView, writeView } from '#src/view/address/address.ts'
import { type Analysis, rowOfAnalysis } from '#src/view/analyses.ts'
import { isWithin } from '#src/view/check.ts'
import { drawnSeries, firstMonthOf, lastMonthDrawn } from '#src/view/drawn.ts'
import { charts, frequencyWith, kindOfChart } from '#src/view/kinds.ts'
import { type ViewState, defaultView, unopened } from '#src/view/viewState.ts'

/** A subject that is not held, goods that a closer look lacks or that cannot be left out, or a word that all goods would not answer. */
export type Withheld = Exclude<Beyond, 'buyers'> | 'sales' | 'look' | 'negation' | 'unknown'

/** Choices that may have no effect on the figure that results, where others are not understood. */
const dependent = new Set(['from', 'to', 'base', 'note', 'year', 'a', 'b', 'of'])

function readGoods(read: Read, look: Analysis | undefined, context: AskContext, isStated: boolean): void {
  const { unknown, asked, goods } = read
  const isOfLook = (role: Role): boolean => role === 'of' || (role === null && look !== undefined)
  const chosen = asked.get('series')?.value.split(',') ?? []
  const series = goods.flatMap((good) => (isOfLook(good.role) ? [] : idsOf(good, context, unknown)))
  const [place = nowhere] = goods
  if (series.length > 0) asked.set('series', { value: [...new Set([...chosen, ...series])].join(), place })
  const ofLook = goods.filter(({ role }) => isOfLook(role))
  if (look !== undefined) readGoodOfLook(look, ofLook, read, context, isStated)
}

/** A direction without goods means all goods that go that way; false where another word is not understood. */
function readDirection(read: Read, look: Analysis | undefined, shown: ViewState): boolean {
  const { unknown, asked, segments, goods, marks } = read
  const flows = [...new Set(segments.flatMap(({ direction }) => direction?.flow ?? []))]
  const [flow] = flows
  const isOfFlow = look === undefined ? isOfHeadings(read, shown) : rowOfAnalysis(look).hasFlow === true
  if (goods.length > 0 || asked.has('series')) return true
  // The words of the phrase come before the flow that a section has by itself.
  if (isOfFlow && flow !== undefined) asked.set('flow', { value: flow, place: nowhere })
  if (isOfFlow || look !== undefined || (flow === undefined && !marks.includes('trade'))) return true
  // `Trade with Russia` goes both ways.
  const isOneWay = segments.some(({ direction }) => direction !== null && direction.strength !== adjective)
  const isBoth = flows.length !== 1 || (marks.includes('trade') && !isOneWay)
  const totals = (isBoth ? (['M', 'X'] as const) : flows).map((one) => `${one}-TOTAL`)
  // Beside a word that is not understood, all goods would answer another question.
  if (unknown.length === 0) asked.set('series', { value: totals.join(), place: nowhere })
  return unknown.length === 0
}

/**
 * The view that a phrase means. A phrase that names goods begins with the default view, any other with the view that is
 * shown; a closer look begins with its own defaults, as it does in the menu. Never throws, whatever the phrase.
 */
export function understand(
  phrase: string,
  shown: ViewState,
  context: AskContext,
  /** Where it is one of several statements: its pieces, and the choices that the unit of an amount beside it makes. */
  part?: { readonly pieces: readonly Piece[]; readonly query: string },
) {
  const { catalogue } = context
  const text = plain(phrase)
  const pieces = part?.pieces ?? piecesOf(text, context)
  const stated = readStated(text, context, pieces)
  const sharer = stated === null ? readSharer(text, pieces) : null
  const items = itemsOf((stated ?? sharer)?.rest ?? text, context)
  if (part?.query) items.push({ kind: 'options', query: part.query, start: text.length, end: text.length })
  const { kept: all, left } = takeLeft(items)
  // Crude without LNG is no heading.
  const canCheck = stated !== null && left.codes.length === 0 && isCheckable(items, stated, text)
  const isUnclear = hasUnknown(items, text)
  const { kept, check: taken } =
    canCheck && !isUnclear ? takeCheck(all, stated, text, catalogue) : { kept: all, check: null }
  const read = readItems(kept)
  const { unknown, noEffect, asked, drop } = read
  const notHeld = stated?.beyond ?? readBeyond(read, stated ?? sharer)
  const beyond = says(text, 'salesWithin') ? 'sales' : notHeld
  readLargest(read)
  const look = lookOf(read)
  if (look === undefined) readPeriods(read, shown, catalogue)
  else readYearsOfLook(read, look)
  readGoods(read, look, context, stated !== null)
  const isOfShown = left.codes.length > 0 && !asked.has('series')
  const canLeave = left.codes.length === 0 || leaveOut(left, read, shown, catalogue)
  const canDirect = left.codes.length > 0 || readDirection(read, look, shown)
  readBenchmark(read)

  const { lang, theme, embed } = shown
  const flow = look !== undefined && rowOfAnalysis(look).hasFlow === true ? defaultView.flow : shown.flow
  const changed = look === undefined ? shown : { ...shown, ...unopened, flow, title: null }
  const isNew = asked.has('series') && !isOfShown
  const start = writeView(isNew ? { ...defaultView, lang, theme, embed } : changed, 'short')
  const parsed = () => {
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
  const viewOf = (): ViewState => parsed().view
  const lastDrawn = (): string => lastMonthDrawn(viewOf(), catalogue)
  const check = taken && {
    ...taken,
    period: taken.period === null ? newestPeriodOf(viewOf(), catalogue) : yearSoFar(taken.period, items, lastDrawn),
  }
  if (check !== null) setCheck(read, check, stated?.query ?? '', lastDrawn)
  const hasAnswer = check === null || isAnswerable(check, read, viewOf(), text)
  const isOfOne = !read.goods.some((good) => unknown.some((place) => place.start === good.start))
  const isHeld =
    check !== null && hasAnswer && isOfOne && isWithin(check, catalogue.lastPeriod, firstMonthOf(catalogue))
  if (!isHeld) asked.delete('check')
  readBase(read, viewOf)
  readLasts(read, viewOf, catalogue)
  if (!isMarkDrawn(read, viewOf(), catalogue)) drop('note', noEffect)
  // One of two years, without the other that cannot be compared, would compare another pair.
  if (parsed().notices.some(({ kind, parameter }) => kind === 'ignored' && /^[ab]$/.test(parameter)))
    for (const name of ['a', 'b']) drop(name, noEffect)
  const { view, notices } = parsed()
  for (const { kind, parameter } of notices)
    if (parameter === 'check') continue
    else if (kind === 'ignored' || parameter === 'base') drop(parameter, dependent.has(parameter) ? noEffect : unknown)
  // A look that lacks the good would open with another.
  const isOfOther = look !== undefined && rowOfAnalysis(look).of?.length !== 0
  const isLacking = isOfOther && noEffect.some((place) => read.goods.some((good) => good.start === place.start))
  const canFollow = canLeave && !left.isUnclear && isReplaced(left, read)
  const withheld: Withheld | null =
    (beyond === 'buyers' ? 'others' : beyond) ??
    (!canFollow ? 'negation' : isLacking ? 'look' : canDirect ? null : 'unknown')
  const textsAt = (places: readonly Stretch[]): string[] => {
    const ordered = places.toSorted((a, b) => a.start - b.start)
    return [...new Set(ordered.map(({ start: from, end }) => text.slice(from, end)))]
  }
  const unchecked = !hasAnswer ? 'number' : stated && uncheckedOf(stated, isHeld || !canCheck || !isOfOne, isUnclear)
  return {
    view: withheld === null ? view : shown,
    /** The fields in which the view differs from the one that is shown, in the order of the address. */
    said: withheld === null ? differing(shown, view) : [],
    /** The reason why the phrase has no view; null where it has one. */
    withheld,
    /** Whether the phrase asks for a view, be it the one that is shown. */
    isAsked: asked.size > 0,
    isOneWord: items.filter(({ kind }) => kind !== 'filler').length === 1,
    /** Whether one good alone is understood; other words may be unknown. */
    isOneGood:
      asked.size === 1 && read.remarks.length === 0 && items.filter(({ kind }) => kind === 'good').length === 1,
    /** Whether the phrase names a direction, even by a bare *imports*. */
    isDirected: items.some(({ kind }) => kind === 'flow'),
    goods: read.goods.flatMap((good) => idsOf(good, context)),
    unknown: textsAt(unknown),
    /** The parts that are understood, but which nothing in the figure that results could follow. */
    noEffect: textsAt(noEffect),
    remarks: read.remarks,
    /** Why a stated number is not checked; null where none is stated, or its check is in the view. */
    unchecked: withheld !== null || view.check !== null ? null : unchecked,
    /** The choices that were asked for and had to be repaired. */
    notices: notices.filter(({ kind, parameter }) => kind === 'repaired' && parameter !== 'base'),
  } as const
}

export type Understood = ReturnType<typeof understand>

const chartOfHeadings = charts.find((kind) => kindOfChart(kind).needs === 'headings') ?? defaultView.chart

/** `The biggest exports` are a treemap of all goods; of one good, nothing here has a rank, and a closer look has all. */
function readLargest({ items, goods, asked, set, unknown, noEffect }: Read): void {
  const largest = items.filter((item) => item.kind === 'mark' && item.mark === 'largest')
  const isOfAll = goods.length === 0 && !['view', 'series', 'chart'].some((name) => asked.has(name))
  if (!isOfAll) (asked.has('view') ? noEffect : unknown).push(...largest)
  else for (const place of largest) set('chart', chartOfHeadings, place)
}

/** The chart that the phrase asks for, or that is shown and stays. */
function chartOf({ asked, segments }: Read, shown: ViewState) {
  const isNew = segments.length > 0 || asked.has('series')
  return charts.find((kind) => kind === asked.get('chart')?.value) ?? (isNew ? defaultView.chart : shown.chart)
}

/** Whether the chart shows all headings of one flow and year. */
const isOfHeadings = (read: Read, shown: ViewState): boolean => kindOfChart(chartOf(read, shown)).needs === 'headings'

/** The frequency of which a period is one; null for spans like a half-year. */
function frequencyOf({ first, last, year }: ReadPeriod) {
  if (year !== null) return 'year'
  if (first === last) return 'month'
  return isQuarter(first, last) ? 'quarter' : null
}

/** Reads the periods of a chart that no word makes an end. */
function readPeriods(read: Read, shown: ViewState, catalogue: Catalogue): void {
  const { unknown, asked, set, bare, bases } = read
  const [period, ...others] = bare
  const [other] = others
  if (period === undefined) return
  const isTreemap = isOfHeadings(read, shown)
  const isBase = asked.get('show')?.value === 'index' && bases.length === 0
  const hasEnd = asked.has('from') || asked.has('to')
  // Two periods are the ends of what is shown: `lorries 2021 vs 2024`.
  const isSpan = other !== undefined && others.length === 1 && !isBase && !hasEnd && !isTreemap
  if (!isSpan) unknown.push(...others)
  // An index of one period would be 100, so the period is its base.
  if (isBase) bases.push(period)
  else if (isTreemap && period.year !== null) set('year', period.year, period)
  else if (hasEnd) unknown.push(period)
  else if (!isSpan) readOne(period, read, shown, catalogue)
  else if (period.first < other.first) readSpan(period, other, read)
  else readSpan(other, period, read)
}

function readSpan(first: ReadPeriod, last: ReadPeriod, { set }: Read): void {
  set('from', first.first, first)
  set('to', last.last, last)
}

/** One year, quarter or month is marked in its run, where the phrase asks for no other frequency; else it is a range. */
function readOne(period: ReadPeriod, read: Read, shown: ViewState, { lastPeriod }: Catalogue): void {
  const { asked, set } = read
  const freq = frequencyOf(period)
  if (
    freq === null ||
    (asked.get('freq')?.value ?? freq) !== freq ||
    frequencyWith(chartOf(read, shown), freq) !== freq
  )
    return readSpan(period, period, read)
  // A year that still runs is shown to date, and by year not at all.
  const isRunning = freq === 'year' && period.first <= lastPeriod && period.last > lastPeriod
  if (isRunning && asked.has('freq')) return void read.noEffect.push(period)
  set('freq', isRunning ? 'ytd' : freq, period)
  // The range that is shown opens towards the period, where it ended before.
  if (shown.to !== null && shown.to < period.last) set('to', '', period)
  if (shown.from !== null && shown.from > period.first) set('from', '', period)
  if (!isRunning) set('note', `${period.last}:`, period)
}

/** Whether the phrase's mark, which has the frequency that it asks for, stands at a figure. */
function isMarkDrawn({ asked }: Read, view: ViewState, catalogue: Catalogue): boolean {
  const month = asked.get('note')?.value.slice(0, -1) ?? ''
  const firsts = drawnSeries(view, catalogue).flatMap((id) => findSeries(catalogue, id)?.value.first ?? [])
  const isFrom = firsts.some((first) => first <= month)
  return view.freq === asked.get('freq')?.value && isFrom && month <= lastMonthDrawn(view, catalogue)
}

/** Reads the period that is 100, whose form depends on the view that the phrase asks for. */
function readBase({ bases: [base, ...others], unknown, asked, set }: Read, viewOf: () => ViewState): void {
  unknown.push(...others)
  if (base === undefined) return
  if (!asked.has('show')) set('show', 'index', base)
  // A year is 100 where years are shown.
  if (base.year !== null && asked.get('show')?.value === 'index' && !asked.has('freq')) set('freq', 'year', base)
  const { freq, show } = viewOf()
  const month = base.year === null ? base.first : base.last
  const isYear = show === 'index' ? isYearly(freq) && month.endsWith('-12') : base.year !== null
  set('base', isYear ? month.slice(0, 4) : month, base)
}

/** The last years end with the newest figures of the view that the phrase asks for. */
function readLasts({ items, set }: Read, viewOf: () => ViewState, catalogue: Catalogue): void {
  for (const item of items)
    if (item.kind === 'last') set('from', addMonths(lastMonthDrawn(viewOf(), catalogue), 1 - 12 * item.years), item)
}
