/** Which month or year a caution speaks of: chosen, because it shows best what is to be minded. What it was is computed. */
export const cautionedPeriods = {
  exportsTotal: '2023',
  coalWeight: '2023',
  coalLow: '2019-12',
  coalHigh: '2020-12',
  mirror: '2017',
  brentSpread: '2022-06',
  /** BACI's imports, said to be FOB, equal Customs' CIF. */
  baciImportsFirst: '2022',
  baciImportsLast: '2023',
} as const
