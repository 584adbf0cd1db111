import type { SeriesFile } from '#mocks/answers/series.ts'
import type { Tables } from '#mocks/tables/tables.ts'
import { type Section, billions, percent } from '#mocks/check/section.ts'
import { sideBySide } from '#mocks/check/years.ts'

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
