import * as v from 'valibot'
import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import { type Labels, createLabels } from '#src/view/texts/labels.ts'
import { type Format, createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/load.ts'
import { readDataFile } from '#mocks/answers/disk.ts'
import { catalogueAnswer, headingsAnswer } from '#mocks/answers/catalogue.ts'
import { type SeriesFile, seriesFiles } from '#mocks/answers/series.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** All series of the tables, with the names that the English page gives them. */
export type Figures = {
  readonly tables: Tables
  readonly catalogue: Catalogue
  readonly files: readonly SeriesFile[]
  readonly labels: Labels
  readonly format: Format
  readonly nameOf: (id: string) => string
}

export function namedFigures(tables: Tables): Figures {
  const files = seriesFiles(tables)
  const catalogue = catalogueAnswer(tables, files)
  const format = createFormat(english)
  const labels = createLabels(catalogue, headingsAnswer(tables, files), format)
  return {
    tables,
    catalogue,
    files,
    labels,
    format,
    nameOf(id) {
      const info = findSeries(catalogue, id)
      if (info === null) throw new Error(`The catalogue has no series ${id}`)
      return labels.commodity(info)
    },
  }
}

const description = v.object({
  title: v.string(),
  description: v.string(),
  version: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      title: v.string(),
      description: v.string(),
      schema: v.object({ fields: v.array(v.object({ name: v.string(), description: v.string() })) }),
    }),
  ),
})

export type DataPackage = v.InferOutput<typeof description>

export function readDataPackage(): DataPackage {
  return v.parse(description, JSON.parse(readDataFile('datapackage.json')))
}

/** Files that the site has under `data/`, byte for byte. */
export function dataFiles({ resources }: DataPackage): string[] {
  return ['datapackage.json', ...resources.map(({ path }) => path)]
}
