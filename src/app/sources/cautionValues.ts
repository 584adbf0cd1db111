/** What the cautions quote and no table holds: each is somebody's statement, or the method's own. */
export const cautionValues = {
  /** How far a month that its compiler read off a chart may be off, percent, as corrections.csv has it. */
  chartMarginPercent: 2,
  /** How far a compiler's sum of rows was off the months that Customs itself gives, percent, and from where on it may hold estimates. */
  importsEstimated: { marginPercent: 2.6, partlyFrom: '2026-03' },
  coalHeading: '2701',
  /** Of Bennet's paper (trade/decomposition.ts). */
  bennet: '1920',
} as const
