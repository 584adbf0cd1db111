import { grouped } from '#src/lib/grouped.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import { type Section, billions, percent } from '#mocks/check/section.ts'
import type { Tables } from '#mocks/tables/tables.ts'

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

/** Figures as first published beside those that stand now, and the corrections of our own tables. */
export function revisions(series: readonly SeriesFile[], { corrections }: Pick<Tables, 'corrections'>): Section {
  const quoted = series.filter(({ book }) => book === 'quoted')
  const lines = quoted.flatMap((first) => {
    const now = series.find(
      ({ book, flow, cmdCode }) => book !== 'quoted' && flow === first.flow && cmdCode === first.cmdCode,
    )
    if (now === undefined) return []
    return sideBySide(first, now).map(
      ({ year, a, b }) =>
        `${first.id} ${year}: ${billions(a)} → ${billions(b)} bn USD in ${now.book} (${percent((b / a - 1) * 100)})`,
    )
  })
  const own = corrections.map(({ date, table, what, why }) => `${date}, ${table}: ${what.en}. ${why.en}`)
  return {
    title: 'Revisions: as quoted → as it stands; and our own corrections',
    lines: [...lines, ...own],
    faults: [],
  }
}

/** The number of headings that China reports for each flow and year, and their share of all goods. */
export function headingYears({ customsYears }: Tables): Section {
  const years = grouped(customsYears, ({ flow, observation }) => `${flow} ${observation.period}`)
  const lines = Array.from(years, ([year, rows]) => {
    const dollars = (all: boolean): number =>
      rows.reduce((sum, row) => sum + ((row.cmdCode === 'TOTAL') === all ? (row.observation.value ?? 0) : 0), 0)
    const share = ((100 * dollars(false)) / dollars(true)).toFixed(1)
    return `${year}: ${rows.length - 1} headings, ${share}% of all goods`
  })
  return { title: 'China Customs, headings by year', lines, faults: [] }
}

/** Values by year, without years that lack a month. */
function valueByYear({ frequency, observations }: SeriesFile): ReadonlyMap<string, number> {
  const years = frequency === 'annual' ? observations : atFrequency(observations, 'year', 12)
  return new Map(years.flatMap(({ period, value }) => (value === null ? [] : [[period, value] as const])))
}

/** Values of the same commodity in two books, for the years that both have. */
function sideBySide(
  first: SeriesFile,
  second: SeriesFile,
): { readonly year: string; readonly a: number; readonly b: number }[] {
  const others = valueByYear(second)
  return [...valueByYear(first)].flatMap(([year, a]) => {
    const b = others.get(year)
    return b === undefined ? [] : [{ year, a, b }]
  })
}
