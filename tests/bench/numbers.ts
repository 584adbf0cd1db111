/** The value that a part of all values does not exceed, by nearest rank. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export const ms = (value: number): string => (value < 9.95 ? value.toFixed(1) : value.toFixed(0))

export const kB = (bytes: number): string => (bytes / 1000).toFixed(bytes < 9950 ? 1 : 0)

export const times = (ratio: number): string => `${ratio < 9.95 ? ratio.toFixed(1) : ratio.toFixed(0)} ×`

/** Where a tenth would hide on which side of a goal it is. */
export const hundredths = (ratio: number): string => `${ratio.toFixed(2)} ×`
