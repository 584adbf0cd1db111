// `node --import` this before a command of the figures. It plays UN Comtrade, which has changed every figure held by a thousandth
// (by more, and figures:check would find that tables contradict each other) and has no others, and the day; with FETCH=none there is no network; with DIE_AT=3 the process dies at its third change of the folder, as by kill -9.
import { readFileSync } from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

let changes = 0
for (const name of ['mkdir', 'writeFile', 'rename', 'rm', 'rmdir']) {
  const change = promises[name]
  promises[name] = async (path, ...rest) => {
    if (String(path).includes('/mocks/data')) changes += 1
    if (changes !== Number(process.env.DIE_AT)) return change(path, ...rest)
    if (name === 'writeFile') await change(path, rest[0].slice(0, rest[0].length / 2))
    process.kill(process.pid, 'SIGKILL')
    await new Promise(() => {})
  }
}
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

globalThis.fetch = (url) => {
  if (process.env.FETCH === 'none') return Promise.reject(new TypeError('fetch failed'))
  const { searchParams } = new URL(url)
  const asked = (name) => searchParams.get(name).split(',')
  const data = asked('cmdCode').flatMap((cmdCode) =>
    asked('period').flatMap((period) => {
      const { usd = 0, kg = 0 } = held.get(`${asked('flowCode')[0]} ${cmdCode} ${period}`) ?? {}
      if (usd === 0) return []
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
        netWgt: Math.round(kg * 1.001),
        isNetWgtEstimated: false,
        primaryValue: Math.round(usd * 1.001),
      }
    }),
  )
  return Promise.resolve(Response.json({ elapsedTime: '0.1 secs', count: data.length, data, error: '' }))
}
