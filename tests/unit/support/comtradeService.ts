import type { HttpHandler } from 'msw'
import { http, HttpResponse } from 'msw'

/** One record as UN Comtrade has it; what a test does not name is the whole of China's imports of crude in 2026-08. */
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

/** Plays the service: replies in the order of calls, the last one for good. What was asked is kept. */
export function comtrade(...replies: readonly Reply[]): { readonly handler: HttpHandler; readonly calls: Request[] } {
  const calls: Request[] = []
  const handler = http.get(url, ({ request }) => {
    const reply = replies[Math.min(calls.length, replies.length - 1)]
    calls.push(request)
    if (reply === undefined) return HttpResponse.json(answerOf([]))
    return reply instanceof Response ? reply.clone() : reply()
  })
  return { handler, calls }
}

/** The service with these records: each call gets those of its flow, codes and periods. */
export function comtradeWith(records: readonly Record<string, unknown>[]): {
  readonly handler: HttpHandler
  readonly calls: Request[]
} {
  const calls: Request[] = []
  const handler = http.get(url, ({ request }) => {
    calls.push(request)
    const { searchParams } = new URL(request.url)
    const asked = (name: string): string[] => (searchParams.get(name) ?? '').split(',')
    const found = records.filter(
      ({ flowCode, cmdCode, period }) =>
        asked('flowCode').includes(String(flowCode)) &&
        asked('cmdCode').includes(String(cmdCode)) &&
        asked('period').includes(String(period)),
    )
    return HttpResponse.json(answerOf(found))
  })
  return { handler, calls }
}
