// `node --import` this before a command of the figures. It plays the day and UN Comtrade, which has changed every
// figure held by a thousandth (by more, and figures:check would find that tables contradict each other) and has chips
// by month and two headings by year, and no others; with FETCH=none there is no network.
import { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

timers.setTimeout = () => Promise.resolve()
syncBuiltinESMExports()

const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? ['2026-10-15T12:00:00Z'] : args))
  }
}

const table = readFileSync(new URL('../../../mocks/data/customs-monthly.csv', import.meta.url), 'utf8')
const held = new Map(
  table.split('\n').map((line) => {
    const [flow, code, month, usd, kg] = line.split(',')
    return [`${flow} ${code} ${month?.replace('-', '')}`, { usd: Number(usd), kg: Number(kg) }]
  }),
)

const yearly = { TOTAL: { usd: 3e9, kg: 0 }, 8542: { usd: 1e9, kg: 1e6 }, 8703: { usd: 1.9e9, kg: 1e8 } }

function figure(flow, code, period) {
  if (period.length === 4) return yearly[code] ?? null
  if (flow === 'X' && code === '8542') return { usd: 1e6, kg: 1e3 }
  const { usd = 0, kg = 0 } = held.get(`${flow} ${code} ${period}`) ?? {}
  return usd === 0 ? null : { usd: usd * 1.001, kg: kg * 1.001 }
}

globalThis.fetch = (url) => {
  if (process.env.FETCH === 'none') return Promise.reject(new TypeError('fetch failed'))
  const { searchParams } = new URL(url)
  const asked = (name) => searchParams.get(name).split(',')
  const codes = asked('cmdCode').flatMap((code) => (code === 'AG4' ? ['8542', '8703'] : code))
  const data = codes.flatMap((cmdCode) =>
    asked('period').flatMap((period) => {
      const { usd, kg } = figure(asked('flowCode')[0], cmdCode, period) ?? {}
      if (usd === undefined) return []
      return {
        typeCode: 'C',
        freqCode: 'M',
        refPeriodId: Number(`${period}01`),
        period,
        reporterCode: 156,
        flowCode: asked('flowCode')[0],
        partnerCode: 643,
        partner2Code: 0,
        cmdCode,
        customsCode: 'C00',
        motCode: 0,
        netWgt: Math.round(kg),
        isNetWgtEstimated: false,
        primaryValue: Math.round(usd),
      }
    }),
  )
  return Promise.resolve(Response.json({ elapsedTime: '0.1 secs', count: data.length, data, error: '' }))
}
