import type { Conversion } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import type { RussianCustoms } from '#src/trade/russia.ts'
import type { Rows } from '#src/figure/files/rows.ts'
import { moneyCodes } from '#src/figure/files/rows.ts'
import { reportedRows } from '#src/figures/europe/europeData.ts'

/** China and the six largest others of the newest year. */
const shownSuppliers = 7

export type LongLineData = ReturnType<typeof longLineData>

/** What Russia bought of its largest suppliers by year, as its own customs counted it. */
export function longLineData({ years: rows }: RussianCustoms, dollars: Conversion) {
  const imports = rows.filter(({ flow }) => flow === 'M')
  const years = [...new Set(imports.map(({ year }) => year))].toSorted((a, b) => a - b)
  const newest = imports.filter(({ year }) => year === years.at(-1))
  const largest = newest.toSorted((a, b) => b.valueUsd - a.valueUsd).slice(0, shownSuppliers)
  const suppliers = largest.map(({ partner }) => {
    const ofPartner = new Map(imports.filter((row) => row.partner === partner).map((row) => [row.year, row]))
    const points = years.map((year): Point => {
      const row = ofPartner.get(year)
      const period = String(year)
      return row === undefined
        ? gapAt(period)
        : { period, value: row.valueUsd, status: row.status, sources: [row.source] }
    })
    return { partner, points: dollars.points(points) }
  })
  return { money: dollars.money, years: years.map(String), suppliers, leader: leaderOf(years, imports) }
}

/** Who is the largest supplier at the end, and since which year without a break; of all partners, not of those shown alone. */
function leaderOf(years: readonly number[], imports: RussianCustoms['years']) {
  const firsts = years.map((year) => {
    const inOrder = imports.filter((row) => row.year === year).toSorted((a, b) => b.valueUsd - a.valueUsd)
    return { year: String(year), first: inOrder[0], second: inOrder[1] }
  })
  const last = firsts.at(-1)
  if (last?.first === undefined || last.second === undefined) return null
  const { partner } = last.first
  const before = firsts.findLastIndex(({ first }) => first?.partner !== partner)
  return {
    partner,
    since: firsts[before + 1]?.year ?? last.year,
    second: last.second.partner,
    times: last.first.valueUsd / last.second.valueUsd,
    last: last.year,
  }
}

export function longLineRows({ money, suppliers }: LongLineData): Rows {
  return reportedRows(suppliers.map((line) => [{ reporter: 'RU', ...line }, moneyCodes[money]]))
}
