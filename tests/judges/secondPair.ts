import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvFormat } from 'd3-dsv'
import { monthRange } from '#src/trade/periods.ts'
import { realNomenclature } from '#tests/unit/support/tables.ts'

/** A made-up pair, Germany and Kazakhstan, whose figures are two files of UN Comtrade. */
export const secondPair = { reporter: 276, partner: 398 } as const

const whole = { reporterCode: 276, partner2Code: 0, motCode: 0, customsCode: 'C00', classificationCode: 'H6' }
const row = (flowCode: string, cmdCode: string, period: string, primaryValue: number, partnerCode = 398) => {
  const netWgt = cmdCode === 'TOTAL' ? null : 5000
  return { ...whole, partnerCode, flowCode, cmdCode, period, primaryValue, netWgt, isNetWgtEstimated: false }
}

/** Writes all goods, copper ore, crude oil and cars by month, and a heading in twenty by year, into a new folder. */
export function writeSecondPair(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const monthly = ['M-TOTAL', 'M-2603', 'M-2709', 'X-TOTAL', 'X-8703']
  const months = monthRange('2021-01', '2024-12').flatMap((month, i) =>
    monthly.map((id) => row(id.slice(0, 1), id.slice(2), month.replace('-', ''), 150_000_000 + i * 1_000_000)),
  )
  // A row of another pair is not taken.
  writeFileSync(join(folder, 'months.csv'), csvFormat([...months, row('M', '2709', '202401', 1, 643)]))
  const codes = realNomenclature.headings.map(({ cmdCode }) => cmdCode).filter((_, i) => i % 20 === 0)
  const data = ['2022', '2023', '2024'].flatMap((year, i) =>
    ['M', 'X'].flatMap((flow) => codes.map((code, rank) => row(flow, code, year, 10_000_000 * (rank + 1 + i)))),
  )
  writeFileSync(join(folder, 'years.json'), JSON.stringify({ count: data.length, data }))
}
