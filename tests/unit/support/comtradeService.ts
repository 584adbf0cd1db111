/** A record of UN Comtrade, by default the whole of China's imports of crude in 2026-08. */
export const record = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  period: '202608',
  reporterCode: 156,
  flowCode: 'M',
  partnerCode: 643,
  partner2Code: 0,
  cmdCode: '2709',
  customsCode: 'C00',
  motCode: 0,
  netWgt: 9_000_000_000,
  isNetWgtEstimated: false,
  primaryValue: 5_000_000_000.4,
  ...change,
})

export const answerOf = (data: readonly unknown[]) => ({ count: data.length, data, error: '' })
