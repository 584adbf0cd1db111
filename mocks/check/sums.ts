import type { SeriesFile } from '#mocks/answers/series.ts'
import { type Section, billions, percent } from '#mocks/check/section.ts'
import { sideBySide } from '#mocks/check/years.ts'

/** Commodities that do not overlap must not come to more than all goods of their flow and month. */
function partsAgainstTotal(months: readonly SeriesFile[]): string[] {
  return (['M', 'X'] as const).flatMap((flow) => {
    const total = months.find(({ id }) => id === `${flow}-TOTAL`)
    const parts = months.filter((series) => series.flow === flow && /^\d+$/.test(series.cmdCode))
    return (total?.observations ?? []).flatMap(({ period, value }) => {
      const sum = parts.reduce(
        (all, { observations }) => all + (observations.find((month) => month.period === period)?.value ?? 0),
        0,
      )
      const over = value !== null && sum > value
      return over
        ? [`${flow} ${period}: commodities come to ${billions(sum)}, all goods to ${billions(value)} bn USD`]
        : []
    })
  })
}

/** Compares sums with totals: commodities with all goods, and each commodity's months with BACI's year. */
export function sums(series: readonly SeriesFile[]): Section {
  const months = series.filter(({ book }) => book === 'customs')
  const lines = months.flatMap((customs) => {
    const baci = series.find(
      ({ book, flow, cmdCode }) => book === 'baci' && flow === customs.flow && cmdCode === customs.cmdCode,
    )
    if (baci === undefined) return []
    const years = sideBySide(customs, baci).map(({ year, a, b }) => `${year} ${percent((b / a - 1) * 100)}`)
    return [`${customs.id}: BACI (FOB) on China Customs: ${years.join(', ')}`]
  })
  return { title: 'Sums against totals', lines, faults: partsAgainstTotal(months) }
}
