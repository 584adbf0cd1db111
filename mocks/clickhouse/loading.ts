import { randomUUID } from 'node:crypto'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { schemaOf } from '#mocks/clickhouse/schema.ts'
import { numberOf } from '#mocks/clickhouse/statements.ts'
import { engineError } from '#mocks/clickhouse/trouble.ts'

export class LoadingError extends Error {
  override readonly name = 'LoadingError'

  constructor() {
    super('Somebody else is loading: nothing was changed. Try again when that is done.')
  }
}

/** Of whoever loads and says nothing for so long it is taken that they are gone. */
const silenceSeconds = 60

export type Loading = {
  /** Says that it goes on. */
  readonly renew: () => Promise<void>
  /** @throws {LoadingError} where somebody has taken the lock over, or found the same one left as this load did */
  readonly confirm: () => Promise<void>
  readonly end: () => Promise<void>
}

/**
 * A table that only one can make is the lock; its rows say who loads, and that they go on.
 * @throws {LoadingError}
 */
export async function beginLoading(engine: Engine): Promise<Loading> {
  const { cluster, run } = engine
  const { on } = schemaOf(cluster)
  // Each node has its own.
  const rows = cluster === null ? 'trade.loading' : `clusterAllReplicas('${cluster}', trade.loading)`
  // Clocks of nodes differ: it may be less than none.
  const silence = `SELECT dateDiff('second', greatest((SELECT max(at) FROM ${rows}),
    (SELECT max(metadata_modification_time) FROM system.tables WHERE database = 'trade' AND name = 'loading')
  ), now()) AS number`
  const make = (): Promise<void> =>
    run(`CREATE TABLE trade.loading${on} (at DateTime, loader UUID) ENGINE = MergeTree ORDER BY at`)
  const end = (): Promise<void> => run(`DROP TABLE IF EXISTS trade.loading${on}`)
  const loader = randomUUID()
  const renew = (): Promise<void> => run(`INSERT INTO trade.loading SELECT now(), '${loader}'`)
  try {
    await make()
  } catch (refused) {
    // There may be no such table: it was refused for something else.
    const silent = await numberOf(engine, silence).catch(() => {
      throw engineError(refused)
    })
    if (silent < silenceSeconds) throw new LoadingError()
    await end()
    await make()
  }
  await renew()
  return {
    renew,
    async confirm() {
      if ((await numberOf(engine, `SELECT uniqExact(loader) AS number FROM ${rows}`)) !== 1) throw new LoadingError()
    },
    end,
  }
}
