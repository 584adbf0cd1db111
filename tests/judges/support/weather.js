// `node --import` this before a command of the figures. It plays UN Comtrade, which has changed a figure, and the day; with
// FETCH=none there is no network; with DIE_AT=3 the process dies at its third change of the folder, as by kill -9.
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

let changes = 0
for (const name of ['mkdir', 'writeFile', 'rename', 'rm']) {
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

globalThis.fetch = (url) => {
  if (process.env.FETCH === 'none') return Promise.reject(new TypeError('fetch failed'))
  const { searchParams } = new URL(url)
  const asked = (name) => searchParams.get(name).split(',')
  const data = asked('cmdCode').flatMap((cmdCode) =>
    asked('period').map((period) => ({
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
      netWgt: 900_000_000,
      isNetWgtEstimated: false,
      primaryValue: cmdCode === 'TOTAL' ? 20_000_000_000 : 700_000_000,
    })),
  )
  return Promise.resolve(Response.json({ elapsedTime: '0.1 secs', count: data.length, data, error: '' }))
}
