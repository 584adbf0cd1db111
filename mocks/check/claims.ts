import { catalogueAnswer } from '#mocks/answers/catalogue.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import type { Section } from '#mocks/check/section.ts'
import type { Tables } from '#mocks/readers/tables.ts'
import { parseView } from '#src/view/address/address.ts'
import { checkIn } from '#src/view/check.ts'

/** Claims with what the figures say of them; each query is that of a view that checks something. */
export function claims(tables: Tables, files: readonly SeriesFile[]): Section {
  const catalogue = catalogueAnswer(tables, files)
  const judged = catalogue.claims ?? []
  return {
    title: 'Claims of the press',
    lines: judged.map(
      ({ id, verdict, numbers }) => `${id}: ${verdict} (${numbers.map((number) => number.toFixed(1)).join(' or ')})`,
    ),
    faults: tables.claims.flatMap(({ id, search }) => {
      const { view, notices } = parseView(search, catalogue)
      if (checkIn(view) === null || notices.length > 0)
        return [`claims.csv: ${id} asks for what there is not: ${search}`]
      return judged.find((claim) => claim.id === id)?.numbers.length === 0
        ? [`claims.csv: no source has the figures that ${id} is about`]
        : []
    }),
  }
}
