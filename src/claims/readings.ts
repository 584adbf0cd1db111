import { type Evidence, type Told, judgeIn } from '#src/claims/evidence.ts'
import { type Found, type Judgement, isSure, sureFirst } from '#src/claims/judge.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Catalogue, Nomenclature } from '#src/trade/catalogue.ts'
import { addMonths, monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'
import type { Check, CheckedPeriod } from '#src/view/check.ts'
import type { ViewState } from '#src/view/viewState.ts'

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
  const compares = statement.kind === 'growth' || statement.kind === 'factor' || statement.kind === 'record'
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
