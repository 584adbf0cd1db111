import type { SeriesFile } from '#mocks/answers/series.ts'
import { type Section, billions, percent, spans } from '#mocks/check/section.ts'
import type { Tables } from '#mocks/readers/tables.ts'
import { grouped } from '#src/lib/grouped.ts'
import { type Observation, type Point, type Status, statuses } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import { calendarYears, changeOnYearEarlier, measured } from '#src/trade/steps.ts'

/** The count of each status: `113 A 2 E`. */
export function counted(given: readonly (Status | null)[]): string {
  const counts = statuses.flatMap((status) => {
    const count = given.filter((one) => one === status).length
    return count === 0 ? [] : [`${count} ${status}`]
  })
  return counts.length === 0 ? 'none' : counts.join(' ')
}

/** The span of each monthly series, and the statuses of its figures. */
export function coverage(series: readonly SeriesFile[]): Section {
  return {
    title: 'Coverage (months; A normal, P provisional, E estimated, U unreliable)',
    lines: series.map(({ id, observations }) => {
      const value = counted(observations.map(({ valueStatus }) => valueStatus))
      const weight = counted(observations.map(({ weightStatus }) => weightStatus))
      return `${id}: ${observations[0]?.period} to ${observations.at(-1)?.period}, value ${value}, weight ${weight}`
    }),
    faults: [],
  }
}

/** Months whose figure is missing or zero, and changes of publisher. */
export function gaps(series: readonly SeriesFile[]): Section {
  const lines: string[] = []
  const faults: string[] = []
  for (const { id, observations } of series) {
    const note = (what: string, holds: (month: Observation) => boolean): void => {
      const periods = observations.filter(holds).map(({ period }) => period)
      if (periods.length > 0) lines.push(`${id}: ${what}: ${spans(periods)}`)
    }
    note('value missing', ({ value }) => value === null)
    note('value 0', ({ value }) => value === 0)
    note('weight missing', ({ netWeightKg }) => netWeightKg === null)
    note('value without weight 0', ({ value, netWeightKg }) => netWeightKg === 0 && value !== 0)
    observations.forEach(({ period, sources }, i) => {
      const before = observations[i - 1]
      if (before === undefined) return
      if (period !== addMonths(before.period, 1)) faults.push(`${id}: ${period} comes after ${before.period}`)
      if (before.sources.join() !== sources.join())
        lines.push(`${id}: ${period}: ${before.sources.join('+')} → ${sources.join('+')}`)
    })
  }
  return { title: 'Gaps, zeros and breaks of source', lines, faults }
}

/** Distance from the median, in robust standard deviations; the median absolute deviation is 0.6745 of one. */
const farOff = 4

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/** Changes on a year earlier that are far from the others of their series. As ratios +100% and −50% are equally far. */
function outlyingChanges(points: readonly Point[]): Point[] {
  const sized = changeOnYearEarlier(points).flatMap((point) =>
    point.value === null ? [] : [{ point, size: Math.log(Math.max(1 + point.value / 100, 1e-3)) }],
  )
  const middle = median(sized.map(({ size }) => size))
  const spread = median(sized.map(({ size }) => Math.abs(size - middle))) / 0.6745
  return sized.filter(({ size }) => Math.abs(size - middle) > farOff * spread).map(({ point }) => point)
}

/** The report's line on the outlying changes of a series, if it has any. */
export function changesInWords(name: string, points: readonly Point[]): string[] {
  const found = outlyingChanges(points)
  if (found.length === 0) return []
  const months = found.map(({ period, value, status }) => `${period} ${percent(value ?? 0)} (${status})`)
  return [`${name}: ${months.join(', ')}`]
}

export function outliers(series: readonly SeriesFile[]): Section {
  return {
    title: `Changes on a year earlier that stand out (${farOff} robust deviations)`,
    lines: series.flatMap(({ id, observations }) =>
      (['value', 'weight', 'price'] as const).flatMap((measure) =>
        changesInWords(
          `${id}, ${measure}`,
          observations.map((month) => measured(month, measure)),
        ),
      ),
    ),
    faults: [],
  }
}

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
function valueByYear({ observations }: SeriesFile): ReadonlyMap<string, number> {
  return new Map(
    calendarYears(observations).flatMap(({ period, value }) => (value === null ? [] : [[period, value] as const])),
  )
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
