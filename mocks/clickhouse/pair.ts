import * as v from 'valibot'
import { type Engine, type Values, rowsIn } from '#mocks/clickhouse/engine.ts'

/** The reporter and its partner by their UN numbers: 156 and 643. */
export type PairId = { readonly reporter: number; readonly partner: number }

export const home: PairId = { reporter: 156, partner: 643 }
/** The pair under which data of no pair is loaded: names of goods, rates, world prices. */
export const everyone: PairId = { reporter: 0, partner: 0 }

/** A pair that is loaded, the day on which its tables were compiled, and the values for its statements. */
export type Pair = PairId & { readonly engine: Engine; readonly compiled: string; readonly values: Values }

/** A number without a zero before it, so that a pair has one address. */
const pairPattern = /^([1-9]\d{0,2})-([1-9]\d{0,2})$/

/** Parses `156-643`; null for anything else, and for a country's trade with itself. */
export function parsePair(text: string): PairId | null {
  const [, reporter, partner] = pairPattern.exec(text) ?? []
  if (reporter === undefined || partner === undefined || Number(reporter) === Number(partner)) return null
  return { reporter: Number(reporter), partner: Number(partner) }
}

export const isHome = ({ reporter, partner }: PairId): boolean => reporter === home.reporter && partner === home.partner

/** The newest whole edition of a pair, and that of the data of all pairs. */
const newestEdition = `SELECT maxIf(edition, partner != 0) AS edition, maxIf(edition, partner = 0) AS shared,
  argMaxIf(compiled, edition, partner != 0) AS compiled
FROM trade.editions
WHERE (reporter, partner) IN ((0, 0), ({reporter:UInt16}, {partner:UInt16})) AND state = 'whole'`
const newestRow = v.object({ edition: v.number(), shared: v.number(), compiled: v.string() })

/** Null where the pair was never loaded. */
export async function findPair(engine: Engine, { reporter, partner }: PairId): Promise<Pair | null> {
  const [newest] = rowsIn(newestRow, await engine.lines(newestEdition, { reporter, partner }))
  if (newest === undefined || newest.edition === 0) return null
  const { compiled, ...editions } = newest
  return { reporter, partner, engine, compiled, values: { reporter, partner, ...editions } }
}
