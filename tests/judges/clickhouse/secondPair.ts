import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvFormat } from 'd3-dsv'
import { monthRange } from '#src/trade/periods.ts'
import { realNomenclature } from '#tests/unit/support/tables.ts'

// A made-up pair, Germany and Kazakhstan, in files of UN Comtrade: months as CSV, years of many headings as JSON.

export const secondPair = { reporter: 276, partner: 398 } as const

type Cells = { readonly [column: string]: string | number | boolean | null }

function record(
  flowCode: 'M' | 'X',
  cmdCode: string,
  period: string,
  primaryValue: number,
  netWgt: number | null,
): Cells {
  const whole = { partner2Code: 0, motCode: 0, customsCode: 'C00' }
  const goods = { classificationCode: 'H6', flowCode, cmdCode, period, primaryValue, netWgt, isNetWgtEstimated: false }
  return { reporterCode: secondPair.reporter, partnerCode: secondPair.partner, ...whole, ...goods }
}

const monthly = [
  ['M', 'TOTAL', 1_500_000_000],
  ['M', '2603', 200_000_000],
  ['M', '2709', 150_000_000],
  ['X', 'TOTAL', 2_500_000_000],
  ['X', '8703', 300_000_000],
] as const

/** @param folder that is made for the files */
export function writeSecondPair(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const months = monthRange('2021-01', '2024-12').flatMap((month, i) =>
    monthly.map(([flow, code, value]) =>
      record(flow, code, month.replace('-', ''), value + i * 1_000_000, code === 'TOTAL' ? null : value / 500),
    ),
  )
  // A part of a total and a row of another pair: the import takes neither.
  const others = [
    { ...record('M', '2709', '202401', 1, 1), motCode: 1000 },
    { ...record('M', '2709', '202401', 1, 1), partnerCode: 643 },
  ]
  writeFileSync(join(folder, 'months.csv'), csvFormat([...months, ...others]))
  const codes = realNomenclature.headings.map(({ cmdCode }) => cmdCode).filter((_, i) => i % 20 === 0)
  const years = ['2022', '2023', '2024'].flatMap((year, i) =>
    (['M', 'X'] as const).flatMap((flow) =>
      codes.map((code, rank) => record(flow, code, year, 10_000_000 * (rank + 1) + i * 1000, 5000 * (rank + 1))),
    ),
  )
  // A subheading of a heading that is there too, and one of a year without headings.
  const subheadings = ['2020', '2024'].map((year) => record('M', '010121', year, 1_000_000, 500))
  const data = [...years, ...subheadings]
  writeFileSync(join(folder, 'years.json'), JSON.stringify({ count: data.length, data }))
}
