import { type Benchmark, benchmarksOf, pricedGoods } from '#src/trade/beside/benchmark.ts'
import { suppliedIds } from '#src/trade/beside/supplied.ts'
import { type Analysis, analyses, rowOfAnalysis } from '#src/view/analyses.ts'
import { type AskContext, idsOf } from '#src/ask/goods.ts'
import type { Good, Read } from '#src/ask/read.ts'
import type { Place } from '#src/ask/tokens.ts'

export const lookOf = ({ asked }: Read): Analysis | undefined => analyses.find((id) => id === asked.get('view')?.value)

/** The first good is that of the closer look; further goods become `unknown`. */
export function readGoodOfLook(look: Analysis, goods: readonly Good[], read: Read, context: AskContext): void {
  const { unknown, noEffect, set } = read
  const [good, ...others] = goods.filter(({ role, codes }) => role === 'of' || !codes.includes('TOTAL'))
  unknown.push(...others)
  if (good === undefined) return
  const isOfSuppliers = look === 'suppliers'
  // Russia buys what is supplied, whatever the phrase calls it; only `closer look at` names another series.
  const isSold = isOfSuppliers && (good.role === null || good.direction === null)
  const [id] = idsOf(isSold ? { ...good, direction: { flow: 'X', strength: 3 } } : good, context, unknown)
  // The look opens with this good.
  const isFirst = look === 'buyers' && id === rowOfAnalysis(look).of?.[0]
  if (id === undefined || (good.role === null && isFirst)) return
  if (good.role === null && isOfSuppliers && !suppliedIds.includes(id)) noEffect.push(good)
  else set('of', id, good)
}

/** A benchmark is set beside its own good: London's price of a metal beside that metal. */
export function readBenchmark({ asked, set, isBenchmarkNamed }: Read): void {
  const benchmark = asked.get('benchmark')
  if (benchmark === undefined || asked.has('of') || isBenchmarkNamed) return
  const of = pricedGoods.find((good) => benchmarksOf(good).some((one: Benchmark) => one === benchmark.value))
  if (asked.get('view')?.value === 'prices' && of !== undefined) set('of', of, benchmark.place)
}

/** The closer looks that compare two years; the others have no period. */
const comparing = new Set<Analysis>(['suppliers', 'dependence', 'price-volume', 'world', 'movers'])

export function readYearsOfLook({ unknown, noEffect, asked, set, drop, bare, years }: Read, look: Analysis): void {
  const spans: Place[] = [...bare]
  for (const end of ['from', 'to']) drop(end, spans)
  // A closer look has the measure of its question.
  asked.delete('measure')
  const named = [years.from, years.to, ...bare].flatMap((period) => period ?? [])
  const pair = comparing.has(look) ? named.filter(({ year }) => year !== null) : []
  noEffect.push(...spans.filter(({ start }) => !pair.some((period) => period.start === start)))
  unknown.push(...pair.slice(2))
  const [one, other] = pair.slice(0, 2).toSorted((before, after) => (before.first < after.first ? -1 : 1))
  const [a, b] = other === undefined && years.from === undefined ? [undefined, one] : [one, other]
  if (a !== undefined) set('a', a.first.slice(0, 4), a)
  if (b !== undefined) set('b', b.first.slice(0, 4), b)
}
