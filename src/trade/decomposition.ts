import type { PeriodAmounts } from '#src/trade/steps.ts'

/** Amounts in the money of the two values. */
type Decomposition = { readonly change: number; readonly weightEffect: number; readonly priceEffect: number }

// A weight effect that is a multiple of 2⁻¹⁰ makes the sum of whole dollars exact in binary floating point.
const grain = 2 ** -10

/**
 * Bennet's decomposition: Δq·p̄ for weight and Δp·q̄ for unit price, each at the mean of the two periods (T. L.
 * Bennet, JRSS 83, 1920). The parts of whole dollars add up exactly under 4 trillion. Null where an amount is missing
 * or a weight is zero.
 */
export function decompose(before: PeriodAmounts, after: PeriodAmounts): Decomposition | null {
  const { value: v0, netWeightKg: q0 } = before
  const { value: v1, netWeightKg: q1 } = after
  if (v0 === null || v1 === null || !q0 || !q1) return null
  const exact = ((q1 - q0) * (v0 / q0 + v1 / q1)) / 2
  // `+ 0` turns −0 into 0, because `Object.is` tells them apart. The price effect is the rest, not a second product.
  const weightEffect = Math.trunc(exact / grain) * grain + 0
  return { change: v1 - v0, weightEffect, priceEffect: v1 - v0 - weightEffect }
}
