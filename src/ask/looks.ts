import { type ReadGood, type Read, nowhere } from '#src/ask/read.ts'
import type { Stated } from '#src/ask/stated.ts'
import { type AskContext, type Beyond, idsOf } from '#src/ask/vocabulary.ts'
import type { Stretch } from '#src/ask/words.ts'
import { suppliedIds } from '#src/trade/beside/partners.ts'
import { type Benchmark, benchmarksOf, pricedGoods } from '#src/trade/catalogue.ts'
import { type Analysis, analyses, rowOfAnalysis } from '#src/view/analyses.ts'

export const lookOf = ({ asked }: Read): Analysis | undefined => analyses.find((id) => id === asked.get('view')?.value)

/** The first good is that of the closer look; further goods become `unknown`. */
export function readGoodOfLook(
  look: Analysis,
  goods: readonly ReadGood[],
  read: Read,
  context: AskContext,
  isStated: boolean,
): void {
  const { unknown, noEffect, set } = read
  const [good, ...others] = goods.filter(({ role, codes }) => role === 'of' || !codes.includes('TOTAL'))
  unknown.push(...others.filter(({ codes }) => good?.codes.join() !== codes.join()))
  if (good === undefined) return
  const isOfSuppliers = look === 'suppliers'
  // Russia buys what is supplied, whatever the phrase calls it; only `closer look at` names another series.
  const isSold = isOfSuppliers && (good.role === null || good.direction === null)
  const flow = isSold ? 'X' : look === 'dependence' ? 'M' : null
  const [id, another] = idsOf(flow === null ? good : { ...good, direction: { flow, strength: 3 } }, context, unknown)
  // The look opens with this good.
  const isFirst = look === 'buyers' && id === rowOfAnalysis(look).of?.[0]
  // Suppliers are of one heading, and fertilizers are several.
  if (another !== undefined) unknown.push(good)
  if (id === undefined || another !== undefined || (good.role === null && isFirst)) return
  if (good.role === null && isOfSuppliers && !suppliedIds.includes(id)) noEffect.push(good)
  // Buyers are known of all gas, not of its parts; shares of a heading, by which no number said of gas is checked.
  else if (look === 'buyers' && id.startsWith('M-2711')) set('of', 'M-GAS', good)
  else set('of', look === 'dependence' && id === 'M-GAS' && !isStated ? 'M-2711' : id, good)
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
  const spans: Stretch[] = [...bare]
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

/** Goods of which other countries' purchases are known. */
const bought = new Set(['2709', '2711', 'GAS', '271111', '271121'])

/** A share of one country in the other's trade is a closer look; the second is that of all goods. */
const shares = { ofRussia: ['dependence', 'world'], ofChina: ['suppliers', 'europe'] } as const

/** Reads shares of a country and subjects that are not held; returns the one that no figure here answers. */
export function readBeyond(
  { items, marks, goods, asked, set, unknown }: Read,
  stated: (Pick<Stated, 'shareOf'> & Partial<Stated>) | null,
): Beyond | null {
  const codes = goods.flatMap((good) => good.codes)
  const isBought = codes.some((code) => bought.has(code))
  const isOfGood = goods.some((good) => !good.codes.includes('TOTAL'))
  const own = stated?.shareOf === 'unclear' ? null : stated?.shareOf
  const share = own ?? marks.findLast((mark) => mark === 'ofRussia' || mark === 'ofChina')
  if (share !== undefined && !asked.has('view')) {
    if (asked.get('show')?.value === 'share') asked.delete('show')
    set('view', shares[share][isOfGood ? 0 : 1], goods[0] ?? nowhere)
  }
  for (const item of items) {
    if (item.kind !== 'beyond') continue
    const { about } = item
    if (stated?.statement != null) return about
    if (about === 'buyers' && isBought) {
      if (!asked.has('view')) set('view', 'buyers', item)
    } else if ((about === 'buyers' || about === 'others') && asked.has('view')) unknown.push(item)
    else if (about !== 'counts' || !(asked.has('measure') || asked.has('money'))) return about
  }
  return null
}
