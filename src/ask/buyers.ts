import type { Item } from '#src/ask/read.ts'
import { wordsAround } from '#src/ask/saidWords.ts'

/** Countries by their names, unlike *Russian* and *Chinese*. */
const country = new RegExp(`^${wordsAround('country')}$`, 'u')
/** Where what is said of a country ends. */
const end = new RegExp(`[,;:(（，；：。]|${wordsAround('joint')}`, 'u')

/**
 * Gives imports their buyer: `China increased coal imports` and `Chinese purchases` are China's. In `Russian coal imports` the
 * coal is Russian, and in `Russian car imports` the buyer is, so that the good tells.
 */
export function withBuyers(items: readonly Item[], phrase: string): Item[] {
  const done = [...items]
  for (const [i, bought] of items.entries()) {
    if (bought.kind !== 'flow' || bought.flow !== 'M' || bought.strength !== 1) continue
    const at = items.slice(0, i).findLastIndex(({ kind }) => kind === 'flow')
    const buyer = items[at]
    if (buyer?.kind !== 'flow' || buyer.strength !== 2 || end.test(phrase.slice(buyer.end, bought.start))) continue
    const between = items.slice(at + 1, i).filter(({ kind }) => kind !== 'filler')
    const hasGood = [...between, ...items.slice(i + 1)].some(({ kind }) => kind === 'good')
    const isNamed = country.test(phrase.slice(buyer.start, buyer.end))
    const isKnown = (between.length === 0 || isNamed) && (buyer.flow === 'X' || !hasGood)
    const flow = buyer.flow === 'X' ? 'M' : 'X'
    done[at] = isKnown ? { ...buyer, flow, strength: 3 } : { ...buyer, kind: 'filler' }
  }
  return done
}
