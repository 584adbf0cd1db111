import type { Conversion } from '#src/trade/money.ts'
import { type Point, gapAt } from '#src/trade/point.ts'
import type { RussianCustoms } from '#src/trade/beside/russia.ts'
import type { ReportedLine } from '#src/figures/europe/europeLines.ts'

/** China and the six next largest suppliers of the newest year. */
const shownSuppliers = 7

export type LongLineData = ReturnType<typeof longLineData>

/** Russia's imports from its largest suppliers by year, as Russia's own customs counted them. */
export function longLineData({ years: rows }: RussianCustoms, dollars: Conversion) {
  const imports = rows.filter(({ flow }) => flow === 'M')
  const years = [...new Set(imports.map(({ year }) => year))].toSorted((a, b) => a - b)
  const inOrder = years.map((year) =>
    imports.filter((row) => row.year === year).toSorted((a, b) => b.valueUsd - a.valueUsd),
  )
  const largest = (inOrder.at(-1) ?? []).slice(0, shownSuppliers)
  const lines = largest.map(({ partner }): ReportedLine => {
    const points = years.map((year): Point => {
      const row = imports.find((one) => one.partner === partner && one.year === year)
      const period = String(year)
      return row === undefined
        ? gapAt(period)
        : { period, value: row.valueUsd, status: row.status, sources: [row.source] }
    })
    return { reporter: 'RU', partner, points: dollars.points(points) }
  })
  return { money: dollars.money, years: years.map(String), lines, leader: leaderOf(inOrder) }
}

/** The largest supplier of the newest year among all partners, with the year since which it has led without a break. */
function leaderOf(inOrder: readonly RussianCustoms['years'][]) {
  const [first, second] = inOrder.at(-1) ?? []
  if (first === undefined || second === undefined) return null
  const before = inOrder.findLastIndex(([one]) => one?.partner !== first.partner)
  return {
    partner: first.partner,
    since: String(inOrder[before + 1]?.[0]?.year ?? first.year),
    second: second.partner,
    times: first.valueUsd / second.valueUsd,
    last: String(first.year),
  }
}
