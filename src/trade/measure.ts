import type { PeriodAmounts } from '#src/trade/amounts.ts'
import { type Point, gapAt } from '#src/trade/point.ts'
import { weakest } from '#src/trade/status.ts'

export type Measure = 'value' | 'weight' | 'price'

export const kilogramsPerTonne = 1000

/** The third step of processing. Weight is in kilograms; unit price is value per tonne, never a mean of ratios. */
export function measured(amounts: PeriodAmounts, measure: Measure): Point {
  const { period, value, netWeightKg, valueStatus, weightStatus, sources, plusMinus, missingRates } = amounts
  switch (measure) {
    case 'value':
      return value === null ? gapAt(period, missingRates) : { period, value, status: valueStatus, sources, plusMinus }
    case 'weight':
      return netWeightKg === null ? gapAt(period) : { period, value: netWeightKg, status: weightStatus, sources }
    case 'price': {
      if (value === null || !netWeightKg) return gapAt(period, missingRates)
      const price = value / (netWeightKg / kilogramsPerTonne)
      return { period, value: price, status: weakest(valueStatus, weightStatus), sources, weightKg: netWeightKg }
    }
  }
}
