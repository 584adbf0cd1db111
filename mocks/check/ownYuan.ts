import { flows } from '#src/trade/catalogue.ts'
import { addMonths, monthNumber } from '#src/trade/periods.ts'
import type { Tables } from '#mocks/tables/tables.ts'
import { type Section, percent, sectionOf } from '#mocks/check/section.ts'

/** Percent by which a month may differ from the mean rate, because Customs converts at rates that it fixes ahead. */
const rateTolerance = 3

/** Percent by which a year to date may differ from the sum of its printed months, which are revised in it. */
const revisionTolerance = 0.5

const millions = (cny: number): string => (cny / 1e6).toFixed(1)

const off = (value: number, reference: number): number => (value / reference - 1) * 100

type Found = Omit<Section, 'title'>
type Rows = Pick<Tables, 'customs' | 'rates' | 'customsYuan'>

/** Compares the yuan of Customs with its dollars at each month's mean rate. */
function againstConversion(flow: string, { customs, rates, customsYuan }: Rows): Found {
  const rateOf = new Map(rates.cny.map(({ period, value }) => [period, value]))
  const dollarsOf = new Map(
    customs
      .filter((row) => row.flow === flow && row.cmdCode === 'TOTAL')
      .map(({ observation }) => [observation.period, observation.value]),
  )
  const months = customsYuan.flatMap(({ flow: own, period, valueCny }) => {
    const [dollars, rate] = [dollarsOf.get(period) ?? null, rateOf.get(period) ?? null]
    if (own !== flow || dollars === null || rate === null) return []
    return [{ period, percentOff: off(valueCny, dollars * rate) }]
  })
  const inWords = months.map(({ period, percentOff }) => `${period} ${percent(percentOff)}`)
  return {
    lines: [`${flow}: own yuan on our conversion: ${inWords.join(', ')}`],
    faults: months
      .filter(({ percentOff }) => Math.abs(percentOff) > rateTolerance)
      .map(
        ({ period, percentOff }) =>
          `${flow} ${period}: own yuan are ${percent(percentOff)} off our conversion, more than ${rateTolerance}%`,
      ),
  }
}

/** Compares each printed year to date with that of the month before plus the month itself. */
function yearsToDate(flow: string, customsYuan: Rows['customsYuan']): Found {
  const rows = customsYuan.filter((row) => row.flow === flow)
  const printed = new Map(rows.map(({ period, yearToDateCny }) => [period, yearToDateCny]))
  const lines: string[] = []
  const faults: string[] = []
  for (const { period, valueCny, yearToDateCny } of rows) {
    const before = monthNumber(period) === 1 ? 0 : printed.get(addMonths(period, -1))
    if (before === undefined) continue
    const sum = before + valueCny
    const percentOff = off(yearToDateCny, sum)
    if (Math.abs(percentOff) > revisionTolerance)
      faults.push(`${flow} ${period}: the year to date is ${percent(percentOff)} off the sum of its months`)
    else if (yearToDateCny !== sum)
      lines.push(
        `${flow} ${period}: the year to date holds ${millions(yearToDateCny - sum)} m yuan of revised earlier months`,
      )
  }
  return { lines, faults }
}

/** China Customs’ own yuan against our conversion of its dollars, and against its own years to date. */
export function ownYuan(tables: Rows): Section {
  return sectionOf('China Customs’ own yuan against our conversion and its own sums', [
    ...flows.map((flow) => againstConversion(flow, tables)),
    ...flows.map((flow) => yearsToDate(flow, tables.customsYuan)),
  ])
}
