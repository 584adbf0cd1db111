import { readDataFile } from '#mocks/answers/disk.ts'
import { addMonths } from '#src/trade/periods.ts'

// Expected numbers of the real figures are worked out from the tables' own cells, apart from the program.

/** Rows of a CSV without quotes: cells by column. */
export function records(csv: string): readonly { readonly [column: string]: string }[] {
  const [header = '', ...lines] = csv.replace('\uFEFF', '').trim().split(/\r?\n/)
  const columns = header.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])))
}

export const cells = (file: string) => records(readDataFile(file))

export const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b) / numbers.length
export const monthsOf = (year: number): string[] => Array.from({ length: 12 }, (_, i) => addMonths(`${year}-01`, i))

const rateRows = new Map(cells('rates-monthly.csv').map((cell) => [cell['period'], cell]))
const cell = (month: string, column: string): number => Number(rateRows.get(month)?.[column])
const prices2021 = mean(monthsOf(2021).map((month) => cell(month, 'us_cpi')))

/** Worth of a dollar of a month in each money; 0 or infinite where there is no rate. */
export const worth = {
  usd: () => 1,
  cny: (month: string) => cell(month, 'cny_per_usd'),
  rub: (month: string) => cell(month, 'rub_per_usd'),
  real: (month: string) => prices2021 / cell(month, 'us_cpi'),
}

/** Worth of a dollar of a year without months, by the mean of the year's twelve rates or price indices. */
export const worthOfYear = {
  usd: () => 1,
  cny: (year: number) => mean(monthsOf(year).map(worth.cny)),
  rub: (year: number) => mean(monthsOf(year).map(worth.rub)),
  real: (year: number) => prices2021 / mean(monthsOf(year).map((month) => cell(month, 'us_cpi'))),
}
