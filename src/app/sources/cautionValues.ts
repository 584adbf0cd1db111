/** The figures that the cautions quote; a test holds them against the tables. */
export const cautionValues = {
  /** Where another publisher of the same Customs figures begins. */
  sourceBreak: { before: '2024-12', from: '2025-01', year: '2025' },
  /** Crude value of 2025 over UN Comtrade's annual figure, percent. */
  crudeExcessPercent: 1.8,
  barrelsPerTonne: 7.3,
  pipeline: { start: '2019-12', zero: '2020-11', double: '2020-12' },
  lngLastZero: '2019-01',
  lngDoubtful: { first: '2025-10', last: '2025-12' },
  exports: { first: '2025-01', last: '2026-05', chartMonths: 10, marginPercent: 2 },
  /** A compiler's sum of rows, against the months that Customs itself gives. */
  importsEstimated: { first: '2025-01', last: '2026-05', marginPercent: 2.6, partlyFrom: '2026-03' },
  coalHeading: '2701',
  /** The base is low and the month itself high, each beside its own neighbours: nobody says why. */
  coalDecembers: { low: '2019-12', lowKg: 0.47e9, high: '2020-12', highKg: 6.11e9, changePercent: 1620 },
  baciBlend: { first: '2017', last: '2021' },
  coalWeight: { year: '2023', baciKg: 69e9, customsKg: 102e9 },
  exportsTotal: { year: '2023', baciUsd: 110.01e9, customsUsd: 111.08e9 },
  mirror: { year: '2017', witsUsd: 41.67e9, imfUsd: 38.93e9 },
  imfEstimatesFrom: '2022',
  brentSpread: { month: '2022-06', usdPerBarrel: -24.6 },
  bennet: '1920',
} as const
