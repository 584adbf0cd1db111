import type { ObservationRow } from '#mocks/readers/tables.ts'
import {
  type ComtradeObservation,
  type ComtradeRequest,
  allHeadings,
  comtradeObservations,
  comtradeRequest,
} from '#mocks/update/comtrade.ts'
import { UpdateError } from '#mocks/update/errors.ts'
import type { AskAll } from '#mocks/update/parts.ts'
import { retryAfterMs } from '#src/api/client.ts'
import { grouped } from '#src/lib/grouped.ts'
import { type Flow, firstMonth, flows } from '#src/trade/catalogue.ts'
import { addMonths, monthRange, yearOf } from '#src/trade/periods.ts'

export type Surroundings = {
  readonly fetch: typeof fetch
  readonly wait: (milliseconds: number) => Promise<void>
  readonly now: () => Date
  readonly print: (line: string) => void
}

/** Milliseconds between calls, a little over what the service asks for: about one call a second. */
const pauseMs = 1_200
const maxAttempts = 5
/** Milliseconds that are too long to wait at a prompt: the command ends and says when to come back. */
const maxWaitMs = 5 * 60_000

const timeLimitMs = 60_000

/** The result of one attempt: a body, or why there is none and whether another attempt may get one. */
type Attempt =
  | { readonly body: unknown }
  | { readonly why: string; readonly again: boolean; readonly waitMs: number | null }

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`

/** The service's own message about a failure: `{ statusCode, message }`. */
function messageIn(text: string): string {
  const message = /"message"\s*:\s*"([^"]{1,300})"/.exec(text)?.[1]
  return message === undefined ? '' : `, ${message}`
}

async function attempt({ url, headers }: ComtradeRequest, { fetch, now }: Surroundings): Promise<Attempt> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, { headers, signal: AbortSignal.timeout(timeLimitMs) })
    text = await response.text()
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError'
    return { why: timedOut ? `no answer within ${seconds(timeLimitMs)}` : 'no connection', again: true, waitMs: null }
  }
  if (!response.ok) {
    const { status } = response
    const waitMs = askedWaitMs(response.headers.get('retry-after'), text, now().getTime())
    return {
      why: `status ${status}${messageIn(text)}`,
      again: status === 408 || status === 429 || status >= 500,
      waitMs,
    }
  }
  try {
    return { body: JSON.parse(text) }
  } catch {
    // The site sometimes answers 200 with a page; the next attempt mostly gets the figures.
    const page = /^\s*<(!doctype|html)/i.test(text)
    return { why: page ? 'a web page instead of figures' : 'an answer that is not JSON', again: true, waitMs: null }
  }
}

/**
 * One call, tried again as the service asks.
 * @throws {UpdateError} when the service refuses, or the attempts are used up
 */
export async function ask(request: ComtradeRequest, surroundings: Surroundings): Promise<unknown> {
  for (let i = 1; ; i += 1) {
    const result = await attempt(request, surroundings)
    if ('body' in result) return result.body
    const { why, again, waitMs } = result
    if (!again) throw new UpdateError(`${request.name}: ${why}`)
    if (i === maxAttempts) throw new UpdateError(`${request.name}: ${why}, ${maxAttempts} times`)
    // Where the service says nothing: 2, 4, 8, 16 seconds.
    const wait = waitMs ?? 1000 * 2 ** i
    if (wait > maxWaitMs)
      throw new UpdateError(`${request.name}: ${why}; the service asks to come back in ${seconds(wait)}`)
    surroundings.print(`  ${request.name}: ${why}; again in ${seconds(wait)}`)
    await surroundings.wait(wait)
  }
}

/** Makes calls to the service at its pace, and prints their progress. */
export function askAllWith(key: string | null, surroundings: Surroundings): AskAll {
  const { print, wait } = surroundings
  let made = 0
  return async (calls) => {
    const observations: ComtradeObservation[] = []
    print(
      `Asking UN Comtrade, ${key === null ? 'public preview' : 'with a key'}, ${plural(calls.length, 'call', 'calls')}:`,
    )
    for (const [i, call] of calls.entries()) {
      if (made > 0) await wait(pauseMs)
      made += 1
      const request = comtradeRequest(call, key)
      const { name, cap } = request
      const answered = comtradeObservations(await ask(request, surroundings), call, name, cap)
      observations.push(...answered)
      const count = answered.length
      const what = count === 0 ? 'not published' : plural(count, 'figure', 'figures')
      print(`  ${i + 1} of ${calls.length}: ${name}: ${what}`)
    }
    return observations
  }
}

const toldInWords = /try again in (\d+) seconds?/i

/** Milliseconds that the service asks to wait, in its header or in its message; null where it asks for none. */
function askedWaitMs(retryAfter: string | null, body: string, now: number): number | null {
  const header = retryAfterMs(retryAfter, now)
  if (header !== null) return header
  const words = toldInWords.exec(body)?.[1]
  return words === undefined ? null : Number(words) * 1000
}

/** One call to the service. */
export type Ask = {
  /** Months (M) or years (A). */
  readonly freq: 'M' | 'A'
  readonly flow: Flow
  /** HS codes; for years also `AG4`, the service's code for all headings of four digits. */
  readonly codes: readonly string[]
  readonly periods: readonly string[]
}

/** Months of a call: one without a key, and with a key as many as the service takes, a year. */
const periodsPerCall = { preview: 1, keyed: 12 } as const
const revisedMonths = 12

/** The last month that lies wholly in the past; a later one cannot have been published. */
export function lastWholeMonth(now: Date): string {
  return addMonths(now.toISOString().slice(0, 7), -1)
}

/**
 * Plans the calls: for each flow all its codes together, from the month after the last of its shortest series. Months
 * that other series of the flow hold already come along; they are compared, not taken. New series are asked for apart,
 * from the first month of all.
 */
export function planCalls(
  rows: readonly ObservationRow[],
  choices: {
    /** Ask for the series that are held; false asks for new ones alone. */
    readonly months: boolean
    readonly revise: boolean
    readonly from: string | null
    /** Ids of series that have no row yet: `M-7403`. */
    readonly add: readonly string[]
    readonly through: string
    readonly keyed: boolean
  },
): Ask[] {
  const { months, revise, from, add, through, keyed } = choices
  const size = keyed ? periodsPerCall.keyed : periodsPerCall.preview
  const calls = (flow: Flow, codes: readonly string[], start: string): Ask[] => {
    const periods = monthRange(start, through)
    return Array.from({ length: Math.ceil(periods.length / size) }, (_, i) => ({
      freq: 'M',
      flow,
      codes,
      periods: periods.slice(i * size, (i + 1) * size),
    }))
  }
  return flows.flatMap((flow) => {
    const fresh = add.filter((id) => id.startsWith(`${flow}-`)).map((id) => id.slice(2))
    const newest = new Map<string, string>()
    for (const { flow: of, cmdCode, observation } of rows) {
      if (of === flow && observation.period > (newest.get(cmdCode) ?? '')) newest.set(cmdCode, observation.period)
    }
    const shortest = [...newest.values()].reduce((a, b) => (a < b ? a : b), through)
    const start = from ?? addMonths(shortest, revise ? 1 - revisedMonths : 1)
    return [
      ...(newest.size === 0 || !months ? [] : calls(flow, [...newest.keys()], start)),
      ...(fresh.length === 0 ? [] : calls(flow, fresh, firstMonth)),
    ]
  })
}

/** The first year asked for; BACI holds the years before it. */
export const firstYear = 2024

/**
 * Calls for all goods of a flow and year, which tell whether the year is published: years that are not held, with
 * `revise` also the newest held one, with `from` all years from that month's on.
 */
export function totalCalls(
  rows: readonly ObservationRow[],
  { revise, from, now }: { readonly revise: boolean; readonly from: string | null; readonly now: Date },
): Ask[] {
  const through = now.getUTCFullYear() - 1
  const start = from === null ? firstYear : Math.max(firstYear, Number(yearOf(from)))
  const years = Array.from({ length: Math.max(0, through - start + 1) }, (_, i) => String(start + i))
  return flows.flatMap((flow) => {
    const held = new Set(rows.filter((row) => row.flow === flow).map(({ observation }) => observation.period))
    const newest = [...held].toSorted().at(-1)
    return years
      .filter((year) => from !== null || !held.has(year) || (revise && year === newest))
      .map((year): Ask => ({ freq: 'A', flow, codes: ['TOTAL'], periods: [year] }))
  })
}

/**
 * Calls for the headings of published years: all at once with a key. Without one they are more than an answer may hold,
 * so they are asked for chapter by chapter, by the codes that are known.
 */
export function headingCalls(
  published: readonly Pick<Ask, 'flow' | 'periods'>[],
  codes: readonly string[],
  keyed: boolean,
): Ask[] {
  const chapters = [...grouped(codes, (code) => code.slice(0, 2)).values()]
  return published.flatMap(({ flow, periods }) =>
    (keyed ? [[allHeadings]] : chapters).map((of): Ask => ({ freq: 'A', flow, codes: of, periods })),
  )
}

export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
