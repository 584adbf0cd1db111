import { addMonths, isQuarter, monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'
import type { Frequency } from '#src/trade/steps.ts'
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

/** Digits after the point of a number as it is stated. */
export const decimalsOf = (number: string): number => number.split('.')[1]?.length ?? 0

export type Statement =
  | Numbered<'growth'>
  | Numbered<'factor'>
  | Numbered<'share'>
  | (Numbered<'level'> & { readonly unit: Unit })
  | { readonly kind: 'record' }

/** Whether a statement is of two periods. */
export const isChange = ({ kind }: Statement): boolean => kind === 'growth' || kind === 'factor'

/** A statement about the commodity and measure of a view, which the figures confirm or refute. */
export type Check = { readonly period: CheckedPeriod; readonly statement: Statement }

export const units = { '': 1, k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 } as const
export type Unit = keyof typeof units

/** Fractions that people say in words, in lowest terms: halves to fifths, and tenths, which Chinese counts by (三成). */
export const fractions = '1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/10 3/10 7/10 9/10'.split(' ')

const periodForm = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]))?`
const numberForm = String.raw`\d{1,9}(?:\.\d{1,3})?`
const partForm = String.raw`(?:100|\d{1,2}(?:\.\d{1,3})?)%|` + fractions.join('|')

/** `2022:+44%`, `2021..2024:x2.4`, `2026-05:=58.4bn`, `2026-01..2026-05:>share=1/2` or `2022:record`. */
const checkForm = new RegExp(
  `^(?<from>${periodForm})(?:\\.\\.(?<to>${periodForm}))?:(?:record|(?<relation>[<>~]?)(?:(?<growth>\\+${numberForm}%|[+-](?:${partForm}))|` +
    `share=(?<share>${partForm})|x(?<factor>(?!0+(?:\\.0+)?$)${numberForm})|=(?<level>${numberForm})(?<unit>k|m|bn|tn)?))$`,
)

type Groups = { readonly [name: string]: string | undefined }

const isRelation = (text: string): text is Relation => text === '' || text === '>' || text === '<' || text === '~'
const isUnit = (text: string): text is Unit => Object.hasOwn(units, text)

/** Signed where the text is; NaN for other text. */
export function numberOf(text: string): number {
  const [, sign = '', above = '', below = '1'] = /^(-?)([\d.]+)(?:\/(\d+))?$/.exec(text) ?? []
  return (Number(above || Number.NaN) / Number(below)) * (sign === '-' ? -1 : 1)
}

function statementOf({ relation = '', growth, share, factor, level, unit = '' }: Groups): Statement | null {
  if (!isRelation(relation)) return null
  const number = (text: string): string => text.replace(/[+%]/g, '')
  if (growth !== undefined) return { kind: 'growth', relation, number: number(growth) }
  if (share !== undefined) return { kind: 'share', relation, number: number(share) }
  if (factor !== undefined) return { kind: 'factor', relation, number: factor }
  if (level !== undefined) return isUnit(unit) ? { kind: 'level', relation, number: level, unit } : null
  return { kind: 'record' }
}

function periodOf({ from = '', to }: Groups): CheckedPeriod {
  if (from.length === 4) return { kind: 'year', year: to ?? from, before: to === undefined ? yearBefore(from) : from }
  return to === undefined ? { kind: 'rolling', month: from } : { kind: 'months', first: from, last: to }
}

const periodText = (period: CheckedPeriod): string => {
  if (period.kind === 'rolling') return period.month
  if (period.kind === 'months') return `${period.first}..${period.last}`
  return period.before === yearBefore(period.year) ? period.year : `${period.before}..${period.year}`
}

function statementText(statement: Statement): string {
  if (statement.kind === 'record') return 'record'
  const { kind, relation, number } = statement
  const part = number.includes('/') ? number : `${number}%`
  if (kind === 'growth') return `${relation}${number.startsWith('-') ? '' : '+'}${part}`
  if (kind === 'share') return `${relation}share=${part}`
  return kind === 'factor' ? `${relation}x${number}` : `${relation}=${number}${statement.unit}`
}

/** Whether an address can have a statement: of no share of more than the whole, and of no more digits than are read. */
export const isStatable = (statement: Statement): boolean => checkForm.test(`2022:${statementText(statement)}`)

/** A check as an address has it, and as `checkIn` reads it. */
export const checkText = ({ period, statement }: Check): string => `${periodText(period)}:${statementText(statement)}`

const ofYear = (year: string): Months => ({ first: `${year}-01`, last: `${year}-12` })

/** The frequency at which a chart has a period as one; null for spans like April and May. */
export function frequencyOf(period: CheckedPeriod): Frequency | null {
  if (period.kind !== 'months') return period.kind
  const { first, last } = period
  if (first === last) return 'month'
  if (monthNumber(first) === 1) return 'ytd'
  return isQuarter(first, last) ? 'quarter' : null
}

/** The months that a statement is of, and those before. */
export function monthsOf(period: CheckedPeriod): { readonly now: Months; readonly before: Months } {
  if (period.kind === 'year') return { now: ofYear(period.year), before: ofYear(period.before) }
  const { first, last } =
    period.kind === 'months' ? period : { first: addMonths(period.month, -11), last: period.month }
  return { now: { first, last }, before: { first: yearBefore(first), last: yearBefore(last) } }
}

/** Months are of one year, and only a change is of two years. */
function isPeriod({ from = '', to, growth, factor }: Groups): boolean {
  if (to === undefined) return true
  if (from.length !== to.length) return false
  return from.length === 4 ? from < to && (growth ?? factor) !== undefined : from <= to && yearOf(from) === yearOf(to)
}

/** The check of a view; null where it has none, or one that is not understood. */
export function checkIn({ check }: Pick<ViewState, 'check'>): Check | null {
  const groups = check === null ? undefined : checkForm.exec(check)?.groups
  const statement = groups && isPeriod(groups) && statementOf(groups)
  return groups && statement ? { period: periodOf(groups), statement } : null
}

/** Whether figures can have the months of a check, and those that a change is compared with. */
export function isWithin({ period, statement }: Check, lastMonth: string, firstMonth: string): boolean {
  const { now, before } = monthsOf(period)
  return now.last <= lastMonth && (isChange(statement) ? before : now).first >= firstMonth
}
