import { randomFrom } from '#tests/pairwise.ts'

/** Percentile by nearest rank: the smallest value that the share `part` of all values does not exceed. */
function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}
export const median = (values: readonly number[]): number => percentile(values, 0.5)
export const p95 = (values: readonly number[]): number => percentile(values, 0.95)
export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
export const longest = (values: readonly number[]): number => Math.max(...values)

export const ms = (value: number): string => (value < 9.95 ? value.toFixed(1) : value.toFixed(0))
export const kB = (bytes: number): string => (bytes / 1000).toFixed(bytes < 9950 ? 1 : 0)
export const percent = (part: number): string => `${part.toFixed(1)} %`
export const count = (value: number): string => String(value)
/** Ratio with two decimals, because one decimal could hide on which side of a goal it lies. */
export const ratio = (value: number): string => `${value.toFixed(2)} ×`

const samples = 400

/** The ratio of two measures with the range in which it lies nine times of ten, by drawing from both anew. */
export function ratioOf(
  by: (values: readonly number[]) => number,
  now: readonly number[],
  before: readonly number[],
): string {
  if (now.length === 0 || before.length === 0) return '—'
  const random = randomFrom(1)
  const drawn = (from: readonly number[]): number[] =>
    from.map((value) => from[Math.floor(random() * from.length)] ?? value)
  const ratios = Array.from({ length: samples }, () => by(drawn(now)) / by(drawn(before)))
  const [low, high] = [0.05, 0.95].map((part) => percentile(ratios, part).toFixed(2))
  const own = ratio(by(now) / by(before))
  return now.length > 2 ? `${own} (${low}–${high})` : own
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i]?.length ?? 0)))
  const pad = (cell: string, i: number): string =>
    i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)
  const line = (cells: readonly string[]): string => `| ${cells.map(pad).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}
