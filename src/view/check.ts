import type { Catalogue } from '#src/trade/catalogue.ts'
import { addMonths, isMonth, yearBefore, yearOf } from '#src/trade/periods.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The first and the last month, both included. */
export type Months = { readonly first: string; readonly last: string }

/** The months that a statement is of, and those that it compares them with. */
export type CheckedPeriod =
  | { readonly kind: 'year'; readonly year: string; readonly before: string }
  /** The twelve months to `month`. */
  | { readonly kind: 'rolling'; readonly month: string }
  /** Months of one year, against the same a year before. */
  | ({ readonly kind: 'months' } & Months)

/** `~` is nearly: up to a twentieth below. `>` and `<` are strict. */
export type Relation = '' | '>' | '<' | '~'

/** The number is as it is stated, `44`, `-12.8` or `1/3`, because its digits say how exact it is. */
type Numbered<Kind> = { readonly kind: Kind; readonly relation: Relation; readonly number: string }

export type Statement =
  | Numbered<'growth'>
  | Numbered<'factor'>
  | Numbered<'share'>
  | (Numbered<'level'> & { readonly unit: Unit })
  | { readonly kind: 'record' }

/** A statement about the commodity and measure of a view, which the figures confirm or refute. */
export type Check = { readonly period: CheckedPeriod; readonly statement: Statement }

export const units = { '': 1, k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 } as const
export type Unit = keyof typeof units

/** Fractions that people say in words, in lowest terms: halves to fifths, and tenths, which Chinese counts by (三成). */
export const fractions = '1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/10 3/10 7/10 9/10'.split(' ')

const isUnit = (text: string): text is Unit => Object.hasOwn(units, text)

/** Signed where the text is; NaN for other text. */
export function numberOf(text: string): number {
  const [, sign = '', above = '', below = '1'] = /^(-?)([\d.]+)(?:\/(\d+))?$/.exec(text) ?? []
  return (Number(above || Number.NaN) / Number(below)) * (sign === '-' ? -1 : 1)
}

const exact = String.raw`\d{1,9}(?:\.\d{1,3})?`
const fraction = fractions.join('|')
const growthForm = new RegExp(`^([+-])(?:(${exact})%|(${fraction}))$`)
const shareForm = new RegExp(`^share=(?:(${exact})%|(${fraction}))$`)
const factorForm = new RegExp(`^x(${exact})$`)
const levelForm = new RegExp(`^=(${exact})(k|m|bn|tn)?$`)

function readStatement(text: string): Statement | undefined {
  if (text === 'record') return { kind: 'record' }
  const [, relation = '', rest = ''] = /^([><~]?)(.*)$/s.exec(text) ?? []
  if (relation !== '' && relation !== '>' && relation !== '<' && relation !== '~') return undefined
  const [, sign, percent, part] = growthForm.exec(rest) ?? []
  if (sign !== undefined) {
    const number = (sign === '-' ? '-' : '') + (percent ?? part ?? '')
    return numberOf(number) < -100 ? undefined : { kind: 'growth', relation, number }
  }
  const [isShare, share, ofIt] = shareForm.exec(rest) ?? []
  if (isShare !== undefined) {
    const number = share ?? ofIt ?? ''
    return numberOf(number) > 100 ? undefined : { kind: 'share', relation, number }
  }
  const [, factor] = factorForm.exec(rest) ?? []
  if (factor !== undefined) return Number(factor) === 0 ? undefined : { kind: 'factor', relation, number: factor }
  const [, level, unit = ''] = levelForm.exec(rest) ?? []
  return level !== undefined && isUnit(unit) ? { kind: 'level', relation, number: level, unit } : undefined
}

function readPeriod(text: string): CheckedPeriod | undefined {
  const [first = '', last, more] = text.split('..')
  if (more !== undefined) return undefined
  const isYear = (part: string): boolean => /^\d{4}$/.test(part)
  if (last === undefined && isYear(first)) return { kind: 'year', year: first, before: yearBefore(first) }
  if (last === undefined) return isMonth(first) ? { kind: 'rolling', month: first } : undefined
  if (isYear(first) && isYear(last)) return first < last ? { kind: 'year', year: last, before: first } : undefined
  if (!isMonth(first) || !isMonth(last) || yearOf(first) !== yearOf(last) || first > last) return undefined
  return { kind: 'months', first, last }
}

const ofYear = (year: string): Months => ({ first: `${year}-01`, last: `${year}-12` })

/** The months that a statement is of, and those before. */
export function monthsOf(period: CheckedPeriod): { readonly now: Months; readonly before: Months } {
  if (period.kind === 'year') return { now: ofYear(period.year), before: ofYear(period.before) }
  const { first, last } =
    period.kind === 'months' ? period : { first: addMonths(period.month, -11), last: period.month }
  return { now: { first, last }, before: { first: yearBefore(first), last: yearBefore(last) } }
}

/**
 * Reads `2022:+44%`, `2021..2024:x2.4`, `2026-05:=58.4bn`, `2026-01..2026-05:share=51%` or `2022:record`. A plus that
 * an address has made a space is read as plus. Undefined for other text, and for periods beyond the figures.
 */
export function readCheck(
  text: string,
  { lastPeriod }: Pick<Catalogue, 'lastPeriod'>,
  firstMonth: string,
): Check | undefined {
  const [, dates = '', said = ''] = /^([^:]*):(.*)$/s.exec(text) ?? []
  const period = readPeriod(dates)
  const statement = readStatement(said.replace(/^([><~]?) /, '$1+'))
  if (period === undefined || statement === undefined) return undefined
  const { now, before } = monthsOf(period)
  const compares = statement.kind === 'growth' || statement.kind === 'factor'
  // Only a change is of two years.
  if (!compares && period.kind === 'year' && period.before !== yearBefore(period.year)) return undefined
  const isWithin = now.last <= lastPeriod && (compares ? before : now).first >= firstMonth
  return isWithin ? { period, statement } : undefined
}

function writePeriod(period: CheckedPeriod): string {
  if (period.kind === 'rolling') return period.month
  if (period.kind === 'months') return `${period.first}..${period.last}`
  const { year, before } = period
  return before === yearBefore(year) ? year : `${before}..${year}`
}

function writeStatement(statement: Statement): string {
  if (statement.kind === 'record') return 'record'
  const { relation, number } = statement
  const percent = number.includes('/') ? '' : '%'
  if (statement.kind === 'growth') return `${relation}${number.startsWith('-') ? '' : '+'}${number}${percent}`
  if (statement.kind === 'share') return `${relation}share=${number}${percent}`
  return statement.kind === 'factor' ? `${relation}x${number}` : `${relation}=${number}${statement.unit}`
}

export const writeCheck = ({ period, statement }: Check): string =>
  `${writePeriod(period)}:${writeStatement(statement)}`

/** Looks that have one partner's share of a heading, by the year that they compare last. */
const ofShares: readonly (string | null)[] = ['suppliers', 'dependence'] satisfies ViewState['analysis'][]

const isGood = (id: string): boolean => /^[MX]-/.test(id) && !id.includes('.file')
const goodOf = (id: string): string => id.replace(/\.[a-z]+$/, '')

/** Whether a view has what its check is of: one commodity, whatever its sources, or one heading of a look at shares. */
function isCheckable({ analysis, series, of, check }: ViewState): boolean {
  if (check === null) return true
  if (analysis !== null)
    return (
      ofShares.includes(analysis) && of !== null && check.statement.kind === 'share' && check.period.kind === 'year'
    )
  const goods = new Set(series.map(goodOf))
  return goods.size === 1 && series.every(isGood)
}

/** A check goes when the view no longer has what it is of. */
export const withOwnCheck = (view: ViewState): ViewState => (isCheckable(view) ? view : { ...view, check: null })
