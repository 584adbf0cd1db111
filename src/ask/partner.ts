import { typedWords } from '#src/ask/vocabulary.ts'
import { createEntries, matcherOf, tokensOf } from '#src/ask/words.ts'
import { once } from '#src/lib/memoize.ts'
import type { Flow } from '#src/trade/catalogue.ts'

const names = ['M1', 'X1', 'M2', 'X2'] as const

const countriesAndDeals = once(() => {
  const { entries, add } = createEntries<(typeof names)[number]>()
  for (const { flows } of typedWords)
    for (const name of names) for (const word of flows[name].split(', ')) add(word, name)
  return matcherOf(entries, ([one]) => one?.meaning)
})

/**
 * Whether a phrase names one country that sells or buys, and nobody whom it trades with: `China’s exports rose 5.9% in 2024`,
 * which may be those to all countries.
 *
 * @param text in the form that `plain` gives it
 * @param flow in which it was read
 */
export function namesNoPartner(text: string, flow: Flow): boolean {
  const tokens = tokensOf(text)
  const named = new Set(tokens.flatMap((_, i) => countriesAndDeals()(tokens, i)?.meaning ?? []))
  if (named.has('M1') === named.has('X1') || named.has('M2') === named.has('X2')) return false
  const [seller, buyer] = flow === 'M' ? (['M2', 'X2'] as const) : (['X2', 'M2'] as const)
  return named.has(named.has('X1') ? seller : buyer)
}
