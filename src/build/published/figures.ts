import * as v from 'valibot'
import { catalogueAnswer, headingsAnswer } from '#mocks/answers/catalogue.ts'
import { readDataFile } from '#mocks/answers/disk.ts'
import { type SeriesFile, seriesFiles } from '#mocks/answers/series.ts'
import type { Tables } from '#mocks/tables/tables.ts'
import { type Format, createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/load.ts'
import { csvLines } from '#src/publish/files/csv.ts'
import { type Cell, plotColumns } from '#src/publish/files/rows.ts'
import { type Catalogue, type SeriesInfo, findSeries } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { type Labels, createLabels } from '#src/view/texts/labels.ts'

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

type Series = Pick<SeriesInfo, 'id' | 'flow' | 'cmdCode' | 'book' | 'frequency'> & {
  readonly observations: readonly Observation[]
}

/** Columns of a reader's own export and two more, so that the page can open these files too. */
export const seriesColumns = [...plotColumns, 'book', 'plus_minus'] as const

/**
 * Writes a row for each period's value in US dollars, then for each weight in kilograms. There is no byte order mark: R
 * and Python would take it for a part of the first column's name.
 * @param name of its commodity
 */
export function seriesCsv({ id, flow, cmdCode, book, frequency, observations }: Series, name: string): string {
  const row = (...measured: Cell[]): Cell[] => [id, flow, cmdCode, name, ...measured]
  const unit = frequency === 'monthly' ? 'month' : 'year'
  const values = observations.map(({ period, value, valueStatus, sources, plusMinus = null }) =>
    row(period, 'value', 'USD', 'level', unit, value, valueStatus, sources.join(';'), book, plusMinus),
  )
  const weights = observations.map(({ period, netWeightKg, weightStatus, sources }) =>
    row(period, 'weight', 'kg', 'level', unit, netWeightKg, weightStatus, sources.join(';'), book, null),
  )
  const hasWeight = observations.some(({ netWeightKg }) => netWeightKg !== null)
  return csvLines({ columns: seriesColumns, rows: hasWeight ? [...values, ...weights] : values })
}
