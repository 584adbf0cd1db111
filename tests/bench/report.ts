/** Percentile by nearest rank: the smallest value that the share `part` of all values does not exceed. */
function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}
export const median = (values: readonly number[]): number => percentile(values, 0.5)
export const p95 = (values: readonly number[]): number => percentile(values, 0.95)
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

export const ms = (value: number): string => (value < 9.95 ? value.toFixed(1) : value.toFixed(0))
export const kB = (bytes: number): string => (bytes / 1000).toFixed(bytes < 9950 ? 1 : 0)
/** Ratio with two decimals, because one decimal could hide on which side of a goal it lies. */
export const hundredths = (ratio: number): string => `${ratio.toFixed(2)} ×`

export const ratioRow = (now: readonly number[], before: readonly number[]): string[] => [
  'now / before',
  ...now.map((value, i) => hundredths(value / (before[i] ?? Number.NaN))),
]

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i]?.length ?? 0)))
  const pad = (cell: string, i: number): string =>
    i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)
  const line = (cells: readonly string[]): string => `| ${cells.map(pad).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

export const goal = (what: string, measured: string, isMet: boolean): string =>
  `- ${isMet ? 'met' : '**missed**'}: ${what}; measured ${measured}`
