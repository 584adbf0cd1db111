/** World prices that stand beside what China pays, by the words of the address. */
export const benchmarks = [
  'brent',
  'dubai',
  'urals',
  'coal-australia',
  'coal-south-africa',
  'lng-japan',
  'ttf',
  'aluminium',
  'copper',
  'nickel',
  'potash',
] as const

export type Benchmark = (typeof benchmarks)[number]
