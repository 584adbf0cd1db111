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

/** Seconds without a sign of life after which a load is taken for dead. */
const silenceSeconds = 60

export type Loading = {
  /** Writes a sign that the load goes on. */
  readonly renew: () => Promise<void>
  /**
   * @throws {LoadingError} where another load has taken over this lock, or took over the same abandoned lock as this
   * one
   */
  readonly confirm: () => Promise<void>
  readonly end: () => Promise<void>
}

/**
 * Locks the loading of data: only one load can make the table `trade.loading`, and its rows are signs of life.
 * @throws {LoadingError} while another load holds the lock
 */
export async function beginLoading(engine: Engine): Promise<Loading> {
  const { cluster, run } = engine
  const { on } = schemaOf(cluster)
  // Each node of a cluster has rows of its own.
  const rows = cluster === null ? 'trade.loading' : `clusterAllReplicas('${cluster}', trade.loading)`
  // Clocks of nodes differ, so the silence may be negative.
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
    // Where the lock does not exist, its creation was refused for another reason, which is thrown.
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
