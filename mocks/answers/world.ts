import type { World } from '#src/trade/beside/world.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** Fields are written out, because the API need not be like the table. */
export function worldAnswer({ world }: Pick<Tables, 'world'>): World {
  return {
    rows: world.map(({ flow, point: { period, value, status, sources } }) => ({
      flow,
      period,
      valueUsd: value,
      status,
      source: sources.join(';'),
    })),
  }
}
