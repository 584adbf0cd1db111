import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { Collection } from '#src/imports/collect.ts'
import { comtradeColumns, comtradeRow } from '#src/imports/comtradeRow.ts'
import type { ImportedSeries } from '#src/imports/imported.ts'
import type { PairId } from '#mocks/clickhouse/pair.ts'

/** Thrown for a folder that holds no figures of a pair. */
export class FilesError extends Error {
  override readonly name = 'FilesError'
}

export type ReadFiles = {
  readonly series: readonly ImportedSeries[]
  /** Sentences that say which rows were left out and why. */
  readonly left: readonly string[]
}

/**
 * Reads a pair's figures from the CSV and JSON files of UN Comtrade in a folder, as the page reads those of a reader.
 * @throws {FilesError} where there are none
 */
export function readComtradeFiles(folder: string, pair: PairId): ReadFiles {
  const collection = new Collection()
  const numbers = [String(pair.reporter), String(pair.partner)]
  const files = readdirSync(folder).filter((file) => /\.(csv|json)$/i.test(file))
  for (const file of files.toSorted()) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')
    const rows = recordsIn(file, text)
    const [first] = rows
    const lacking = comtradeColumns.find((column) => first !== undefined && !first.has(column))
    if (lacking !== undefined)
      throw new FilesError(`${join(folder, file)} has no column ${lacking}: it is not of UN Comtrade`)
    rows.forEach((record, i) =>
      collection.add(
        i + 1,
        comtradeRow((column) => record.get(column) ?? '', numbers),
      ),
    )
  }
  const result = collection.result('comtrade-csv')
  if ('problem' in result) throw new FilesError(`${folder} holds more than one load can: split it`)
  const { taken, rows, reasons, series } = result
  const left = Object.entries(reasons).map(([reason, count]) => `Rows left out: ${count} (${reason})`)
  if (taken === 0) {
    const why = rows === 0 ? 'no CSV or JSON of UN Comtrade' : `none of that pair. ${left.join('. ')}`
    throw new FilesError(`${folder} has ${why}`)
  }
  return { series, left }
}

type Record = ReadonlyMap<string, string>

function recordsIn(file: string, text: string): readonly Record[] {
  if (!/^\s*[[{]/.test(text)) return csvParse(text).map((row) => recordOf(row))
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new FilesError(`${file} is no JSON: it was cut, or is something else`)
  }
  const rows: unknown = typeof body === 'object' && body !== null && 'data' in body ? body.data : body
  if (!Array.isArray(rows)) throw new FilesError(`${file} has no list of records`)
  return rows.map((row: unknown) => recordOf(typeof row === 'object' && row !== null ? row : {}))
}

const recordOf = (row: object): Record =>
  new Map(
    Object.entries(row).map(([column, cell]) => [column.trim().toLowerCase(), cell == null ? '' : String(cell).trim()]),
  )
