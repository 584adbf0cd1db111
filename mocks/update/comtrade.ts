import * as v from 'valibot'
import type { Status } from '#src/trade/observation.ts'
import type { customsYearsTable } from '#src/trade/tables/books.ts'
import type { RowOf } from '#src/trade/tables/cells.ts'
import { home } from '#mocks/clickhouse/pair.ts'
import { UpdateError } from '#mocks/update/errors.ts'
import type { Ask } from '#mocks/update/ask.ts'

/** The service's code for all headings of four digits together. */
export const allHeadings = 'AG4'

const origin = 'https://comtradeapi.un.org'
const paths = { preview: '/public/v1/preview/C', keyed: '/data/v1/get/C' } as const

/** The most records that one answer can hold; an answer with as many may have been cut. */
const recordCaps = { preview: 500, keyed: 100_000 } as const

export type ComtradeRequest = {
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  /** The call's name in progress and errors, which never holds the key. */
  readonly name: string
  readonly cap: number
}

/** The goods of a call for a year, in words. */
function goodsOf([first = '']: readonly string[]): string {
  if (first === 'TOTAL') return 'all goods'
  return first === allHeadings ? 'all headings' : `chapter ${first.slice(0, 2)}`
}

export function comtradeRequest({ freq, flow, codes, periods }: Ask, key: string | null): ComtradeRequest {
  const kind = key === null ? 'preview' : 'keyed'
  // The service needs its commas unescaped, and URLSearchParams would escape them.
  const query = [
    `reporterCode=${home.reporter}`,
    `partnerCode=${home.partner}`,
    `flowCode=${flow}`,
    `cmdCode=${codes.join(',')}`,
    `period=${periods.map((period) => period.replace('-', '')).join(',')}`,
    // For a year only the whole is asked for: broken down, its headings would be more than an answer can hold.
    ...(freq === 'A' ? ['partner2Code=0', 'motCode=0', 'customsCode=C00'] : []),
  ]
  const span = [...new Set([periods[0], periods.at(-1)])].join(' to ')
  return {
    url: `${origin}${paths[kind]}/${freq}/HS?${query.join('&')}`,
    headers: { accept: 'application/json', ...(key === null ? {} : { 'Ocp-Apim-Subscription-Key': key }) },
    name: [flow === 'M' ? 'imports' : 'exports', span, ...(freq === 'A' ? [goodsOf(codes)] : [])].join(', '),
    cap: recordCaps[kind],
  }
}

/** Figures of one series and month, or year, from the service. */
export type ComtradeObservation = Omit<RowOf<typeof customsYearsTable>, 'source'>

/** A code, which is a number in one edition of the API and text in another. */
const code = v.pipe(v.union([v.string(), v.number()]), v.transform(String))
const amount = v.pipe(v.number(), v.finite('Not finite'), v.minValue(0, 'Below 0'))

const row = v.object({
  period: v.pipe(code, v.regex(/^\d{4}(0[1-9]|1[0-2])?$/, 'Neither a year, YYYY, nor a month, YYYYMM')),
  reporterCode: code,
  partnerCode: code,
  flowCode: code,
  cmdCode: code,
  partner2Code: code,
  motCode: code,
  customsCode: code,
  primaryValue: amount,
  netWgt: v.nullish(amount, null),
  isNetWgtEstimated: v.nullish(v.boolean(), false),
})
type Row = v.InferOutput<typeof row>

const answer = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  data: v.pipe(
    v.nullable(v.array(row)),
    v.transform((rows) => rows ?? []),
  ),
  error: v.nullish(v.string(), ''),
})

/** Gas in a pipe is metered by volume, so an estimated weight of it says nothing. */
const pipelineGas = '271121'
/** Weights of all goods do not add up: many goods have none. */
const allGoods = 'TOTAL'

function weightOf({ cmdCode, netWgt, isNetWgtEstimated }: Row): {
  readonly kg: number | null
  readonly status: Status | null
} {
  // The service writes 0 for a weight that it lacks: nothing of value weighs nothing.
  const missing =
    netWgt === null || netWgt === 0 || cmdCode === allGoods || (cmdCode === pipelineGas && isNetWgtEstimated)
  if (missing) return { kg: null, status: null }
  return { kg: Math.round(netWgt), status: isNetWgtEstimated ? 'E' : 'P' }
}

/**
 * The observations of one answer, one for each series and period that is published. Rows come broken down by second
 * partner, transport and customs procedure; only the whole is kept, because parts would double it.
 * @throws {UpdateError} where the answer is cut short, contradicts itself or is of something else
 */
export function comtradeObservations(body: unknown, ask: Ask, name: string, cap: number): ComtradeObservation[] {
  const result = v.safeParse(answer, body, { abortEarly: true })
  if (!result.success) {
    const [issue] = result.issues
    throw new UpdateError(`${name}: ${v.getDotPath(issue) ?? 'the answer'}: ${issue.message}`)
  }
  const { count, data, error } = result.output
  if (error !== '') throw new UpdateError(`${name}: the service says: ${error}`)
  if (count >= cap || data.length >= cap) {
    throw new UpdateError(
      `${name}: ${count} records, as many as one answer can hold: it may have been cut, so none is taken`,
    )
  }
  if (count !== data.length)
    throw new UpdateError(`${name}: the answer promises ${count} records and holds ${data.length}`)
  for (const record of data) checkAsked(record, ask, name)

  const whole = data.filter(
    ({ partner2Code, motCode, customsCode }) => partner2Code === '0' && motCode === '0' && customsCode === 'C00',
  )
  const keys = new Set(whole.map(key))
  if (keys.size < whole.length) throw new UpdateError(`${name}: one series and period has two totals`)
  const part = data.find((record) => !keys.has(key(record)))
  if (part !== undefined)
    throw new UpdateError(`${name}: ${part.cmdCode} in ${part.period} comes in parts without their total`)
  return whole.map((record) => {
    const weight = weightOf(record)
    return {
      flow: ask.flow,
      cmdCode: record.cmdCode,
      period: periodOf(record),
      valueUsd: Math.round(record.primaryValue),
      netWeightKg: weight.kg,
      // The service flags no figure as final, and China revises for a year, so a value is at most provisional (P).
      valueStatus: 'P',
      weightStatus: weight.status,
    }
  })
}

const key = ({ cmdCode, period }: Row): string => `${cmdCode} ${period}`

/** A period as the tables have it: `2026-08` for `202608`; a year stays as it is. */
const periodOf = ({ period }: Row): string => period.replace(/^(\d{4})(\d\d)$/, '$1-$2')

function isAsked(cmdCode: string, codes: readonly string[]): boolean {
  return codes.includes(allHeadings) ? /^\d{4}$/.test(cmdCode) : codes.includes(cmdCode)
}

function checkAsked(record: Row, { flow, codes, periods }: Ask, name: string): void {
  const asked =
    record.reporterCode === String(home.reporter) &&
    record.partnerCode === String(home.partner) &&
    record.flowCode === flow &&
    isAsked(record.cmdCode, codes) &&
    periods.includes(periodOf(record))
  if (asked) return
  const { reporterCode, partnerCode, flowCode, cmdCode, period } = record
  const got = [reporterCode, partnerCode, flowCode, cmdCode, period].join(' ')
  throw new UpdateError(`${name}: the answer holds what was not asked for: ${got}`)
}
