/** What the cautions quote and no table holds: each is somebody's statement, or the method's own. */
export const cautionValues = {
  /** How far a month that its compiler read off a chart may be off, percent, as corrections.csv has it. */
  chartMarginPercent: 2,
  /** How far a compiler's sum of rows was off the months that Customs itself gives, percent, and from where on it may hold estimates. */
  importsEstimated: { marginPercent: 2.6, partlyFrom: '2026-03' },
  /** Percent between Customs' own yuan and ours: where its dollars are at hand, and where they are estimated. A test holds it against the tables. */
  ownYuan: { knownPercent: 1, estimatedPercent: 3 },
  coalHeading: '2701',
  /** For which years BACI had Russia's reports beside China's, as CEPII has it. */
  baciBlend: { first: '2017', last: '2021' },
  /** BACI's imports, said to be FOB, against Customs' CIF, in percent: held against the tables too. */
  baciImports: { first: '2022', last: '2023', marginPercent: 0.2 },
  /** Of Bennet's paper (trade/decomposition.ts). */
  bennet: '1920',
} as const
