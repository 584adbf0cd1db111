import * as v from 'valibot'
import type { Engine, Values } from '#mocks/clickhouse/engine.ts'
import { rowsOf } from '#mocks/clickhouse/statements.ts'

/** A country as its reporter sees the other, by their numbers at the United Nations: 156 and 643. */
export type PairId = { readonly reporter: number; readonly partner: number }

export const home: PairId = { reporter: 156, partner: 643 }
/** What belongs to no pair: names of goods, rates, world prices. */
export const everyone: PairId = { reporter: 0, partner: 0 }

/** A pair that is loaded, and what its statements are bound to. */
export type Pair = PairId & { readonly engine: Engine; readonly values: Values }

const pairPattern = /^(\d{1,3})-(\d{1,3})$/

/** `156-643`; null for anything else, and where a country would trade with itself. */
export function parsePair(text: string): PairId | null {
  const [, reporter, partner] = pairPattern.exec(text) ?? []
  if (reporter === undefined || partner === undefined || Number(reporter) === Number(partner)) return null
  return { reporter: Number(reporter), partner: Number(partner) }
}

export const isHome = ({ reporter, partner }: PairId): boolean => reporter === home.reporter && partner === home.partner

const edition = v.tuple([v.object({ edition: v.number(), shared: v.number() })])

/** Null where it was never loaded. */
export async function findPair(engine: Engine, { reporter, partner }: PairId): Promise<Pair | null> {
  const [newest] = v.parse(edition, await rowsOf(engine, 'editions', 'editions', { reporter, partner }))
  if (newest.edition === 0) return null
  return { reporter, partner, engine, values: { reporter, partner, ...newest } }
}
