import type { Buyers } from '#src/trade/beside/buyers.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** Oil and gas by weight. The value of both together (`OILGAS`) covers fewer buyers and is shown nowhere. */
export function buyersAnswer({ buyers }: Tables): Buyers {
  return {
    rows: buyers.flatMap(({ product, buyer, observation: { period, netWeightKg, weightStatus, sources } }) =>
      product === 'OILGAS' || netWeightKg === null || weightStatus === null
        ? []
        : [{ product, buyer, period, netWeightKg, status: weightStatus, source: sources.join(';') }],
    ),
  }
}
