import { join } from 'node:path'
import { checkDescription } from '#mocks/tables/description.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { alone } from '#mocks/update/alone.ts'
import type { Surroundings } from '#mocks/update/ask.ts'
import { ask } from '#mocks/update/ask.ts'
import type { ComtradeObservation } from '#mocks/update/comtradeAnswer.ts'
import { comtradeObservations } from '#mocks/update/comtradeAnswer.ts'
import { comtradeRequest } from '#mocks/update/comtradeRequest.ts'
import { correctionLines } from '#mocks/update/corrections.ts'
import { merge } from '#mocks/update/merge.ts'
import type { Options } from '#mocks/update/options.ts'
import { lastWholeMonth, planCalls } from '#mocks/update/plan.ts'
import { report } from '#mocks/update/report.ts'
import { changedTable, tableLine } from '#mocks/update/tableText.ts'
import { changedVintages } from '#mocks/update/vintage.ts'
import { validateTables } from '#mocks/update/validate.ts'
import { UpdateError } from '#mocks/update/updateError.ts'
import { pauseMs } from '#mocks/update/waits.ts'
import { settle, writeTogether } from '#mocks/update/writeTogether.ts'

const table = 'customs-monthly.csv'
const log = 'corrections.csv'
const sourceList = 'sources.csv'
const description = 'datapackage.json'

export type Place = {
  /** The folder of the data package. */
  readonly folder: string
  readonly read: (file: string) => string
  readonly key: string | null
}

/**
 * Asks for what is new, holds it against what there is, validates all of it and only then writes.
 * @throws {UpdateError | TableError} and then no file has changed
 * @throws {MixedError} where only some could be put in their places
 */
export async function update(options: Options, place: Place, surroundings: Surroundings): Promise<void> {
  const work = async (): Promise<void> => {
    await settle(place.folder, surroundings.print)
    await askAndWrite(options, place, surroundings)
  }
  await (options.dryRun ? work() : alone(place.folder, work))
}

async function askAndWrite(options: Options, place: Place, surroundings: Surroundings): Promise<void> {
  const { print, wait, now } = surroundings
  checkDescription(place.read(description))
  const { customs, commodities } = parseTables(place.read)
  const { held, revise, from, add, dryRun } = options
  const unlisted = add.find((id) => !commodities.some((commodity) => commodity.id === id))
  if (unlisted !== undefined)
    throw new UpdateError(`commodities.csv does not list ${unlisted}: give it a row there first`)
  const known = add.find((id) => customs.some(({ flow, cmdCode }) => `${flow}-${cmdCode}` === id))
  if (known !== undefined)
    throw new UpdateError(`${table} has months of ${known} already: figures:update adds what is newer`)
  const calls = planCalls(customs, {
    held,
    revise,
    from,
    add,
    through: lastWholeMonth(now()),
    keyed: place.key !== null,
  })
  if (calls.length === 0) return print('Every whole month is held already.')

  const observations: ComtradeObservation[] = []
  print(`Asking UN Comtrade, ${place.key === null ? 'public preview' : 'with a key'}, ${calls.length} calls:`)
  for (const [i, call] of calls.entries()) {
    if (i > 0) await wait(pauseMs)
    const request = comtradeRequest(call, place.key)
    const answered = comtradeObservations(await ask(request, surroundings), call, request.name, request.cap)
    observations.push(...answered)
    print(
      `  ${i + 1} of ${calls.length}: ${request.name}: ${answered.length === 0 ? 'not published' : `${answered.length} ${answered.length === 1 ? 'figure' : 'figures'}`}`,
    )
  }

  const merged = merge(customs, observations)
  const replaced = revise ? merged.revised.map(({ after }) => tableLine(after)) : []
  const before = place.read(table)
  const text = changedTable(before, merged.added.map(tableLine), replaced)
  const logBefore = place.read(log)
  const day = now().toISOString().slice(0, 10)
  const logText =
    replaced.length === 0 ? logBefore : `${logBefore.trimEnd()}\n${correctionLines(merged.revised, day)}\n`
  const named = { sources: place.read(sourceList), dataPackage: place.read(description) }
  // Figures of the service that are now held were read on this day.
  const renamed = text === before ? named : changedVintages(named.sources, named.dataPackage, day)
  const written = new Map([
    [table, text],
    [log, logText],
    [sourceList, renamed.sources],
    [description, renamed.dataPackage],
  ])
  validateTables((file) => written.get(file) ?? place.read(file))

  const changes = Array.from(written, ([file, changed]) => ({ file, text: changed })).filter(
    (change) => change.text !== place.read(change.file),
  )
  if (!dryRun) await writeTogether(place.folder, changes)
  for (const line of report(merged, revise)) print(line)
  print(
    changes.length === 0 || dryRun
      ? 'Nothing was written.'
      : `Written: ${changes.map(({ file }) => join(place.folder, file)).join(', ')}`,
  )
}
