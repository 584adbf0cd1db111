import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rest } from '#src/i18n/messages/en/en.ts'
import { createFill } from '#src/i18n/fill.ts'
import { Collection } from '#src/imports/collect.ts'
import { comtradeColumns } from '#src/imports/rows.ts'
import type { FileProblem, ImportedSeries, RowReason } from '#src/imports/imported.ts'
import { encodingOf, readRows } from '#src/imports/importFile.ts'
import type { PairId } from '#mocks/clickhouse/pair.ts'

/** Thrown for a folder that holds no figures of a pair, or a damaged file. */
export class FilesError extends Error {
  override readonly name = 'FilesError'
}

export type ReadFiles = {
  readonly series: readonly ImportedSeries[]
  /** Sentences that say which rows were left out and why. */
  readonly left: readonly string[]
}

/** Faults of a damaged file, which refuse all of it, because a load replaces what was there. */
const damage: ReadonlySet<RowReason> = new Set([
  'cells',
  'quote',
  'after-quote',
  'not-a-row',
  'period',
  'number',
  'negative',
])

/**
 * Reads a pair's figures from the CSV and JSON files of UN Comtrade in a folder, as the page reads those of a reader.
 * @throws {FilesError} where there are none, or a file is not whole
 */
export function readComtradeFiles(folder: string, pair: PairId): ReadFiles {
  const collection = new Collection()
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.(csv|json)$/i.test(entry.name))
    .map(({ name }) => join(folder, name))
  for (const file of files.toSorted()) {
    const read = readRows(textOf(file), [String(pair.reporter), String(pair.partner)], (at, row) => {
      if ('reason' in row && damage.has(row.reason))
        throw new FilesError(`${file} was not read: ${rest[`own.reason.${row.reason}`]} (line or record ${at}).`)
      collection.add(at, row)
    })
    if ('problem' in read) throw refusal(file, read.problem)
    if (!read.kind.startsWith('comtrade')) throw refusal(file, 'columns')
  }
  const result = collection.result('comtrade-csv')
  if ('problem' in result) throw new FilesError(`${folder} holds more than one load can: split it`)
  const { taken, rows, reasons, series } = result
  const left = [...reasons].map(([reason, count]) => `Rows left out: ${count} (${reason})`)
  if (taken === 0) {
    const why = rows === 0 ? 'no CSV or JSON of UN Comtrade' : `none of that pair. ${left.join('. ')}`
    throw new FilesError(`${folder} has ${why}`)
  }
  return { series, left }
}

/** Says what is the matter with a file in the words of the page. */
function refusal(name: string, problem: FileProblem): FilesError {
  const words = rest[`own.problem.${problem === 'picture' ? 'not-text' : problem}`]
  return new FilesError(createFill('en')(words, { name, columns: comtradeColumns.join(', ') }))
}

function textOf(file: string): string {
  const bytes = readFileSync(file)
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw refusal(file, 'encoding')
  }
}
