import type { Item } from '#src/ask/read.ts'
import { clauseEnd, says } from '#src/ask/saidWords.ts'

/** `China in 2024 sold Russia $115bn`: the time stands between the country and its deal. */
function withSellers(items: readonly Item[], phrase: string): Item[] {
  const isSaidOf = (item: Item, i: number): boolean => {
    const deal = items.slice(i + 1).find(({ kind }) => kind !== 'filler' && kind !== 'period')
    return (
      deal?.kind === 'flow' &&
      deal.flow === 'X' &&
      deal.strength === 1 &&
      says(phrase.slice(item.start, item.end), 'country', 'all') &&
      !clauseEnd.test(phrase.slice(item.end, deal.start))
    )
  }
  return items.map((item, i) =>
    item.kind === 'flow' && item.strength === 2 && isSaidOf(item, i) ? { ...item, strength: 3 } : item,
  )
}

/**
 * Gives imports their buyer: `China increased coal imports` and `Chinese purchases` are China's. In `Russian coal imports` the
 * coal is Russian, and in `Russian car imports` the buyer is, so that the good tells.
 */
export function withBuyers(all: readonly Item[], phrase: string): Item[] {
  const items = withSellers(all, phrase)
  const done = [...items]
  for (const [i, bought] of items.entries()) {
    if (bought.kind !== 'flow' || bought.flow !== 'M' || bought.strength !== 1) continue
    // `На Китай пришлось 88% импорта автомобилей в Россию`: the buyer follows.
    const next = items.slice(i + 1).find(({ kind }) => kind === 'flow')
    // `Закупки угля в России` name the seller.
    if (next?.kind === 'flow' && says(phrase.slice(bought.start, next.end), 'boughtIn', 'all'))
      done[items.indexOf(next)] = { ...next, flow: next.flow === 'X' ? 'M' : 'X' }
    else if (next?.kind === 'flow' && next.strength === 3 && !clauseEnd.test(phrase.slice(bought.end, next.start)))
      continue
    let hasOther = false
    for (let at = i - 1; at >= 0; at -= 1) {
      const buyer = items[at]
      if (buyer === undefined || clauseEnd.test(phrase.slice(buyer.end, bought.start))) break
      // In `Chinese lorries are 97% of Russian lorry imports` the lorries are Chinese, not their buyer.
      if (hasOther && buyer.kind === 'good') break
      if (buyer.kind !== 'flow') continue
      if (buyer.strength !== 2) break
      const isNext = items.slice(at + 1, i).every(({ kind }) => kind === 'filler')
      // Countries by their names, unlike *Russian* and *Chinese*.
      const isNamed = says(phrase.slice(buyer.start, buyer.end), 'country', 'all')
      const hasGood = items.slice(at).some(({ kind }) => kind === 'good')
      const isKnown = (isNext || isNamed) && (buyer.flow === 'X' || !hasGood)
      const flow = buyer.flow === 'X' ? 'M' : 'X'
      done[at] = isKnown ? { ...buyer, flow, strength: 3 } : { ...buyer, kind: 'filler' }
      if (isKnown) break
      hasOther = true
    }
  }
  return done.map((item, i) => (isOfChina(item, i, items, phrase) ? { ...item, query: 'view=dependence' } : item))
}

/** Whether suppliers are those of China: `China’s largest coal supplier`, `who sells coal to China`. */
function isOfChina(item: Item, i: number, items: readonly Item[], phrase: string): boolean {
  if (item.kind !== 'options' || item.query !== 'view=suppliers') return false
  const isFlow = ({ kind }: Item): boolean => kind === 'flow'
  const [before, after] = [items.slice(0, i).findLast(isFlow), items.slice(i + 1).find(isFlow)]
  const isOwner =
    before?.kind === 'flow' && before.flow === 'X' && says(phrase.slice(before.start, item.start), 'owner', 'first')
  const isBuyer = after?.kind === 'flow' && after.flow === 'M' && after.strength === 3
  const isWithin = (from: number, to: number): boolean => !clauseEnd.test(phrase.slice(from, to))
  return (isOwner && isWithin(before.end, item.start)) || (isBuyer && isWithin(item.end, after.start))
}
