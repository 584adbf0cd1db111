import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'

/** A record of UN Comtrade, by default the whole of China's imports of crude in 2026-08. */
export function record(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    typeCode: 'C',
    freqCode: 'M',
    refPeriodId: 20_260_801,
    period: '202608',
    reporterCode: 156,
    flowCode: 'M',
    partnerCode: 643,
    partner2Code: 0,
    cmdCode: '2709',
    customsCode: 'C00',
    motCode: 0,
    netWgt: 9_000_000_000,
    isNetWgtEstimated: false,
    primaryValue: 5_000_000_000.4,
    ...change,
  }
}

export const answerOf = (data: readonly unknown[]): object => ({
  elapsedTime: '0.1 secs',
  count: data.length,
  data,
  error: '',
})

type Reply = Response | (() => Response)

const url = /^https:\/\/comtradeapi\.un\.org\//

/** A mock of the service for the tests of a file. `play` and `playWith` return the list of requests from then on. */
export function playedService() {
  const server = setupServer()
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())

  const answer = (reply: (request: Request, times: number) => Response): readonly Request[] => {
    const calls: Request[] = []
    server.use(http.get(url, ({ request }) => reply(request, calls.push(request))))
    return calls
  }
  return {
    answer,
    /** Replies in the order of calls, the last one for good. */
    play: (...replies: readonly Reply[]) =>
      answer((_, times) => {
        const reply = replies[Math.min(times, replies.length) - 1]
        if (reply === undefined) return HttpResponse.json(answerOf([]))
        return reply instanceof Response ? reply.clone() : reply()
      }),
    playWith: (records: readonly Record<string, unknown>[]) => {
      const answers = answersOf(records)
      return answer((request) => HttpResponse.json(answers(request)))
    },
  }
}

/** The most records that an answer of the public preview holds. */
const previewCap = 500

/**
 * Answers of a service with these records, in each of its forms: months and years, with a key and without. Each call
 * gets the records of its flow, codes, periods and parts; a parameter that it leaves out excludes none.
 */
export function answersOf(records: readonly Record<string, unknown>[]): (request: Request) => object {
  return (request) => {
    const { pathname, searchParams } = new URL(request.url)
    const asked = (name: string, value: unknown): boolean =>
      searchParams.get(name)?.split(',').includes(String(value)) ?? true
    const found = records.filter(
      ({ flowCode, cmdCode, period, partner2Code, motCode, customsCode }) =>
        (pathname.includes('/C/A/') ? /^\d{4}$/ : /^\d{6}$/).test(String(period)) &&
        asked('flowCode', flowCode) &&
        (asked('cmdCode', cmdCode) || (asked('cmdCode', 'AG4') && /^\d{4}$/.test(String(cmdCode)))) &&
        asked('period', period) &&
        asked('partner2Code', partner2Code) &&
        asked('motCode', motCode) &&
        asked('customsCode', customsCode),
    )
    return answerOf(pathname.startsWith('/public/') ? found.slice(0, previewCap) : found)
  }
}

/** A record of a year, by default the whole of China's exports of chips in 2024. */
export function yearRecord(change: Record<string, unknown> = {}): Record<string, unknown> {
  return record({
    freqCode: 'A',
    refPeriodId: 20_240_101,
    period: '2024',
    flowCode: 'X',
    cmdCode: '8542',
    netWgt: 1_000_000,
    primaryValue: 2e8,
    ...change,
  })
}

/** Records of lines such as `M 2709 202608 5e9 9e9 motCode=2100`: flow, code, period, dollars, kilograms, other fields. */
export function recordsOf(lines: string): Record<string, unknown>[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [flowCode, cmdCode, period = '', dollars, kilograms, ...more] = line.trim().split(/ +/)
      const others = more.map((field) => field.split('=')).map(([name = '', value = '']) => [name, JSON.parse(value)])
      const figures = { primaryValue: Number(dollars), netWgt: kilograms === 'null' ? null : Number(kilograms) }
      const own = { flowCode, cmdCode, period, ...figures, ...Object.fromEntries(others) }
      return period.length === 4 ? yearRecord(own) : record(own)
    })
}
