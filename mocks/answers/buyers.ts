import type { Buyers } from '#src/trade/beside/buyers.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** Oil and gas by weight. The value of both together (`OILGAS`) covers fewer buyers and is shown nowhere. */
export function buyersAnswer({ buyers }: Tables): Buyers {
  return {
    rows: buyers.flatMap(({ product, buyer, period, netWeightKg, weightStatus: status, source }) =>
      product === 'OILGAS' || netWeightKg === null || status === null
        ? []
        : [{ product, buyer, period, netWeightKg, status, source }],
    ),
  }
}
