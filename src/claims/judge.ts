import type { Evidence } from '#src/claims/evidence.ts'
import type { Format } from '#src/i18n/format.ts'
import { type Catalogue, type Nomenclature, crossesBaciBreak } from '#src/trade/catalogue.ts'
import type { Verdict } from '#src/trade/tables/catalogue.ts'
import { type Point, gapAt, isReliable } from '#src/trade/observation.ts'
import { addMonths, byPeriod, monthNumber, monthRange, monthsBetween, yearBefore, yearOf } from '#src/trade/periods.ts'
import type { Series } from '#src/trade/plot.ts'
import { type Measure, type Money, kilogramsPerTonne, measured, sumAmounts } from '#src/trade/steps.ts'
import {
  type Check,
  type CheckedPeriod,
  type Months,
  type Statement,
  decimalsOf,
  isChange,
  monthsOf,
  numberOf,
  units,
} from '#src/view/check.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** A measure in a money. */
export type Told = { readonly measure: Measure; readonly money: Money }

/** A source that settles nothing is open, for a reason. */
type Open = 'break' | 'unreliable' | 'margin' | 'limit'
type Answer = 'yes' | 'no' | Open

/** The number of one source, and whether it confirms a statement. */
export type Found = {
  readonly info: Series['info']
  /** Null where the statement is of one period. */
  readonly before: Point | null
  readonly now: Point
  /** Percent of growth and shares, a factor, or the amount in dollars, in another money, in kilograms, or per tonne. */
  readonly number: number
  readonly answer: Answer
  /** Whether the number agrees, be it sure or not. */
  readonly agrees: boolean
}

export const isSure = ({ answer }: Found): boolean => answer === 'yes' || answer === 'no'

export const sureFirst = (found: readonly Found[]): readonly Found[] =>
  found.toSorted((one, other) => Number(isSure(other)) - Number(isSure(one)))

/** In percent. The package says that an estimated month may be as far off the month of Customs itself. */
const estimateMargin = 2.6
/** Factors and fractions without digits are meant within a twentieth, and *nearly* a twentieth below. */
const nearness = 0.05

type Range = { readonly low: number; readonly high: number }

type StatedNumber = Exclude<Statement, { readonly kind: 'record' }>

const isRough = ({ kind, number }: StatedNumber): boolean =>
  number.includes('/') || (kind === 'factor' && !number.includes('.'))

/** The size of one in a statement: a fraction is of a hundred percent, and weights are in tonnes. */
export function unitOf(statement: StatedNumber, measure: Measure): number {
  if (statement.kind === 'level') return units[statement.unit] * (measure === 'weight' ? kilogramsPerTonne : 1)
  return statement.kind !== 'factor' && statement.number.includes('/') ? 100 : 1
}

/** The numbers with which a statement agrees, in its own unit. */
function rangeOf(statement: StatedNumber): Range {
  const { relation, number } = statement
  const value = numberOf(number)
  const apart = isRough(statement) ? Math.abs(value) * nearness : 0.5 * 10 ** -decimalsOf(number)
  const below = value * (1 - nearness)
  if (relation === '>') return { low: value, high: Infinity }
  if (relation === '<') return { low: -Infinity, high: value }
  if (relation === '~') return { low: Math.min(value, below), high: Math.max(value, below) }
  return { low: value - apart, high: value + apart }
}

/** @param found in the statement's own unit */
function agreesWith(statement: StatedNumber, found: number): boolean {
  const { relation, number } = statement
  const { low, high } = rangeOf(statement)
  if (relation === '>' || relation === '<') return found > low && found < high
  // Numbers are equal if they look equal to a reader: `toFixed` rounds as Intl does for the screen.
  if (relation === '' && !isRough(statement))
    return Number(found.toFixed(decimalsOf(number))) === Number(numberOf(number).toFixed(decimalsOf(number)))
  const grain = 1e-9 * Math.abs(high)
  return found >= low - grain && found <= high + grain
}

/** @param between the ends between which the number lies, in the statement's own unit */
function answerOf(statement: StatedNumber, { low, high }: Range): Answer {
  const agreed = [low, high].filter((end) => agreesWith(statement, end)).length
  if (agreed === 2) return 'yes'
  const stated = rangeOf(statement)
  return agreed === 0 && (stated.high < low || stated.low > high || low === high) ? 'no' : 'margin'
}

/** The sum of the months, or the year as published; a gap where one is missing. */
function amountIn({ info, observations }: Series, { first, last }: Months, measure: Measure): Point {
  const isYear = monthNumber(first) === 1 && monthsBetween(first, last) === 11
  const period = isYear ? yearOf(last) : last
  if (info.frequency === 'annual') {
    const year = isYear ? observations.find((one) => one.period === period) : undefined
    return year === undefined ? gapAt(period) : measured(year, measure)
  }
  const byMonth = byPeriod(observations)
  return measured(
    sumAmounts(
      period,
      monthRange(first, last).map((month) => byMonth.get(month)),
    ),
    measure,
  )
}

/** How far an amount may be off, in percent; null where it is of low reliability. */
function marginOf({ value, status, plusMinus }: Point): number | null {
  if (value === null || !isReliable(status)) return null
  if (status !== 'E') return 0
  return plusMinus === undefined || value === 0 ? estimateMargin : (plusMinus / value) * 100
}

/** In percent, what the change of publisher adds to an import; it is measured for crude oil alone. */
function breakMargin({ flow, book }: Series['info'], of: readonly Months[], { publisherBreak }: Catalogue): number {
  if (publisherBreak === undefined || flow !== 'M' || book !== 'customs') return 0
  const { from, crude } = publisherBreak
  const isCrossed = of.some(({ first }) => first < from) && of.some(({ last }) => last >= from)
  return isCrossed ? Math.abs(crude?.excessPercent ?? 0) : 0
}

const between = (value: number, percent: number): Range => ({
  low: value * (1 - percent / 100),
  high: value * (1 + percent / 100),
})

/** The same months of every year before; twelve months to any month before, and any month before, where the period is such. */
function earlier(period: CheckedPeriod, { observations }: Series): Months[] {
  const { first, last } = monthsOf(period).now
  const step = first === last || period.kind === 'rolling' ? 1 : 12
  const start = observations[0]?.period ?? last
  const earliest = start.length === 4 ? `${start}-01` : start
  const count = Math.max(0, Math.floor(monthsBetween(earliest, first) / step))
  const steps = Array.from({ length: count }, (_, i) => (i - count) * step)
  return steps.map((by) => ({ first: addMonths(first, by), last: addMonths(last, by) }))
}

function recordIn(series: Series, { period }: Check, measure: Measure): Found | null {
  const now = amountIn(series, monthsOf(period).now, measure)
  const margin = marginOf(now)
  if (now.value === null) return null
  const rest = earlier(period, series).map((months) => amountIn(series, months, measure))
  const known = rest.filter(({ value }) => value !== null)
  if (known.length === 0) return null
  const compared = [now, ...known].map((point) => point.period)
  const isCrossed = crossesBaciBreak(series.info.book, compared)
  const own = between(now.value, margin ?? 0)
  const isOver = (point: Point): Answer => {
    const [value, apart] = [point.value ?? 0, marginOf(point)]
    const other = between(value, apart ?? 0)
    if (margin === null || (apart === null && value >= own.low)) return 'unreliable'
    return own.low > other.high ? 'yes' : own.high <= other.low ? 'no' : 'margin'
  }
  const answers = new Set(known.map(isOver))
  const agrees = known.every(({ value }) => (value ?? 0) < (now.value ?? 0))
  const settled = (['no', 'unreliable', 'margin'] as const).find((answer) => answers.has(answer)) ?? 'yes'
  return { info: series.info, before: null, now, number: now.value, answer: isCrossed ? 'break' : settled, agrees }
}

/** Null where a source lacks a figure of either period. */
function foundIn(
  series: Series,
  check: Check,
  measure: Measure,
  evidence: Evidence,
  catalogue: Catalogue,
): Found | null {
  const { statement, period } = check
  if (statement.kind === 'record') return recordIn(series, check, measure)
  const { info, total = [] } = series
  const months = monthsOf(period)
  const compares = isChange(statement)
  const now = amountIn(series, months.now, measure)
  const before = compares
    ? amountIn(series, months.before, measure)
    : statement.kind === 'share'
      ? amountIn({ ...series, observations: total }, months.now, measure)
      : { ...gapAt(now.period), value: 1, status: 'A' as const }
  if (now.value === null || !before.value) return null
  const numberFrom = (amount: number, base: number): number =>
    statement.kind === 'growth'
      ? (amount / base - 1) * 100
      : statement.kind === 'share'
        ? (amount / base) * 100
        : amount / base
  const number = numberFrom(now.value, before.value)
  const unit = unitOf(statement, measure)
  const found = { info, before: compares ? before : null, now, number, agrees: agreesWith(statement, number / unit) }
  if (compares && crossesBaciBreak(info.book, [now.period, before.period])) return { ...found, answer: 'break' }
  const [ofNow, ofBefore] = [marginOf(now), marginOf(before)]
  if (ofNow === null || ofBefore === null) return { ...found, answer: 'unreliable' }
  const more = compares ? breakMargin(info, [months.now, months.before], catalogue) : 0
  const [high, low] = [between(now.value, ofNow + more), between(before.value, ofBefore)]
  const isLimit = evidence.limitsFrom !== null && now.period >= evidence.limitsFrom
  const least = isLimit ? 0 : numberFrom(high.low, low.high) / unit
  const answer = answerOf(statement, { low: least, high: numberFrom(high.high, low.low) / unit })
  return { ...found, answer: isLimit && answer === 'margin' ? 'limit' : answer }
}

/** The number that was first published, as the statement has it: in percent, as a factor or in dollars; null where none is held. */
function firstReleaseOf({ series, firstTold }: Evidence, { period, statement }: Check, told: Told): number | null {
  const { measure, money } = told
  if (period.kind === 'rolling' || measure === 'price') return null
  const { now, before } = monthsOf(period)
  // Months are quoted from January on, under the last of them.
  const quotedAs = monthNumber(now.first) === 1 ? [now.last, ...(period.kind === 'year' ? [period.year] : [])] : []
  const press = money === 'usd' || measure === 'weight' ? series.filter(({ info }) => info.book === 'quoted') : []
  const rows = press.flatMap(({ observations }) => observations.filter((one) => quotedAs.includes(one.period)))
  const first = (of: 'first' | 'stated'): number | undefined =>
    measure === 'value' ? quotedAs.flatMap((as) => firstTold?.(of, money, as) ?? [])[0] : undefined
  if (statement.kind === 'level')
    return first('first') ?? rows.flatMap((row) => measured(row, measure).value ?? [])[0] ?? null
  const growth = first('stated') ?? rows.flatMap(({ statedGrowthPct }) => statedGrowthPct ?? [])[0]
  if (growth === undefined || measure !== 'value' || yearBefore(now.last) !== before.last) return null
  return statement.kind === 'growth' ? growth : statement.kind === 'factor' ? 1 + growth / 100 : null
}

export type Judgement = {
  readonly verdict: Verdict
  /** The numbers of the sources that count, the main one first. */
  readonly found: readonly Found[]
  /** In the unit of `Found`; null where the verdict does not rest on it. */
  readonly firstRelease: number | null
}

/** The number of the main source; where sources disagree, of one that agrees and one that does not, the sure ones first. */
export function tellingNumbers({ verdict, found }: Judgement): number[] {
  const told = sureFirst(found)
  const telling =
    verdict === 'dependsOnSource'
      ? [told.find(({ agrees }) => agrees), told.find(({ agrees }) => !agrees)]
      : told.slice(0, 1)
  return telling.flatMap((one) => (one === undefined ? [] : changeOf(one)))
}

/** Growth in percent where the statement is of two periods, which `number` need not be. */
const changeOf = ({ before, now, number }: Found): number =>
  before?.value ? ((now.value ?? 0) / before.value - 1) * 100 : number

/**
 * Judges a check in a measure and money by every source of its commodity that has both periods; shares of partners have
 * neither. Where Customs' own months are held, they stand for what the press quoted of it; BACI values imports without
 * freight, so it says nothing of their level; and money is changed by months, so that in other moneys years count only
 * without them.
 */
export function judgeIn(check: Check, evidence: Evidence, told: Told, catalogue: Catalogue): Judgement {
  const { measure, money } = told
  const { statement } = check
  const { observations: convert } = evidence.conversions(money)
  const all = evidence.series.flatMap(({ info, observations, total = [] }) => {
    const converted = { info, observations: convert(observations), total: convert(total) }
    return foundIn(converted, check, measure, evidence, catalogue) ?? []
  })
  const hasMonths = all.some(({ info }) => info.book === 'customs')
  const isOther = ({ book, flow }: Series['info']): boolean =>
    book === 'quoted' || (book !== 'customs' && (money !== 'usd' || (statement.kind === 'level' && flow === 'M')))
  const found = hasMonths ? all.filter(({ info }) => !isOther(info)) : all
  const sure = found.filter(isSure)
  const yes = sure.filter(({ answer }) => answer === 'yes').length
  const main = found.find((one) => one.info === evidence.series[0]?.info && !isSure(one))
  const first = firstReleaseOf(evidence, check, told)
  const isStated =
    first !== null && statement.kind !== 'record' && agreesWith(statement, first / unitOf(statement, measure))
  const said = (verdict: Verdict): Judgement => ({
    verdict,
    found,
    firstRelease: verdict === 'holdsOnFirstRelease' ? first : null,
  })
  if (yes > 0) return said(yes < sure.length || main?.agrees === false ? 'dependsOnSource' : 'holds')
  if (sure.length > 0 && main?.agrees === true) return said('dependsOnSource')
  if (isStated) return said('holdsOnFirstRelease')
  return said(sure.length > 0 ? 'fails' : 'notSettled')
}

/** A check of a view: how it is told, what it is judged by, what came of it, and the words of a language. */
export type Case = {
  readonly view: ViewState
  readonly check: Check
  readonly told: Told
  readonly evidence: Evidence
  readonly judgement: Judgement
  readonly catalogue: Catalogue
  readonly nomenclature: Nomenclature | undefined
  readonly format: Format
}

/** The same statement as another might have counted it, by one source. */
export type Reading = { readonly told: Told; readonly period: CheckedPeriod; readonly found: Found }

const counted: readonly Told[] = [
  { measure: 'value', money: 'usd' },
  { measure: 'weight', money: 'usd' },
  { measure: 'price', money: 'usd' },
  { measure: 'value', money: 'cny' },
  { measure: 'value', money: 'rub' },
  { measure: 'value', money: 'real' },
]

const isSame = (one: Told, other: Told): boolean =>
  one.measure === other.measure && (one.money === other.money || one.measure === 'weight')

/** A year, the twelve months to its last published month, and its months to date. */
function periodsLike(period: CheckedPeriod, { lastPeriod }: Catalogue): CheckedPeriod[] {
  if (period.kind === 'year') return []
  const month = period.kind === 'rolling' ? period.month : period.last
  const year = yearOf(monthNumber(month) === 12 ? month : addMonths(month, -12))
  const toDate: CheckedPeriod = { kind: 'months', first: `${yearOf(month)}-01`, last: month }
  const all: CheckedPeriod[] = [{ kind: 'year', year, before: yearBefore(year) }, { kind: 'rolling', month }, toDate]
  return month > lastPeriod ? [] : all.filter((one) => JSON.stringify(one) !== JSON.stringify(period))
}

/** Readings that people confuse with a claim: other measures and moneys, other periods, and sources that do not count in it. */
export function readingsOf({ view, check, evidence, told, judgement, catalogue }: Case): readonly Reading[] {
  if (view.analysis !== null) return []
  const { statement, period } = check
  // A level is stated in a unit, which another measure does not have.
  const compares = isChange(statement) || statement.kind === 'record'
  const others = compares ? counted.filter((one) => !isSame(one, told)) : []
  const mainOf = (asked: Check, as: Told): Reading[] =>
    sureFirst(judgeIn(asked, evidence, as, catalogue).found)
      .slice(0, 1)
      .map((found) => ({ told: as, period: asked.period, found }))
  const bySource = evidence.series.flatMap((one) => {
    if (judgement.found.some(({ info }) => info === one.info)) return []
    const alone = { ...evidence, series: [one] }
    return judgeIn(check, alone, told, catalogue).found.map((found) => ({ told, period, found }))
  })
  return [
    ...bySource,
    ...others.flatMap((one) => mainOf(check, one)),
    ...periodsLike(period, catalogue).flatMap((one) => mainOf({ ...check, period: one }, told)),
  ]
}

/** Other measures and moneys of the same period in which a statement holds. */
export const agreeing = (readings: readonly Reading[], { check, told }: Case): readonly Told[] =>
  readings.flatMap((one) =>
    one.period === check.period && !isSame(one.told, told) && isSure(one.found) && one.found.agrees ? one.told : [],
  )
