/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The same things in an order of chance, the same for the same seed. */
export function inAnyOrder<Thing>(things: readonly Thing[], seed: number): Thing[] {
  const random = randomFrom(seed)
  return things
    .map((thing) => ({ thing, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
}

type Factors = { readonly [name: string]: readonly unknown[] }
type Row<Of extends Factors> = { readonly [Name in keyof Of]: Of[Name][number] }

/**
 * Few rows in which every pair of values of two factors occurs: a greedy covering array. The seed chooses among rows
 * that cover as much.
 */
export function pairwise<Of extends Factors>(factors: Of, seed: number): Row<Of>[]
export function pairwise(factors: Factors, seed: number): { readonly [name: string]: unknown }[] {
  const random = randomFrom(seed)
  const names = Object.keys(factors)
  const counts = names.map((name) => factors[name]?.length ?? 0)
  const key = (a: number, i: number, b: number, j: number): string =>
    a < b ? `${a}:${i} ${b}:${j}` : `${b}:${j} ${a}:${i}`
  const left = new Set<string>()
  for (const [a, many] of counts.entries())
    for (const [b, others] of counts.entries())
      if (a < b) for (let i = 0; i < many; i++) for (let j = 0; j < others; j++) left.add(key(a, i, b, j))
  const rows: { readonly [name: string]: unknown }[] = []
  for (const next of left) {
    const chosen = new Map(
      next
        .split(' ')
        .map((part) => part.split(':').map(Number))
        .map(([a = 0, i = 0]) => [a, i]),
    )
    for (const [factor, many] of counts.entries()) {
      if (chosen.has(factor)) continue
      const first = Math.floor(random() * many)
      const gains = Array.from({ length: many }, (_, i) => {
        const value = (first + i) % many
        return { value, gain: [...chosen].filter(([other, at]) => left.has(key(factor, value, other, at))).length }
      })
      chosen.set(factor, gains.toSorted((a, b) => b.gain - a.gain)[0]?.value ?? 0)
    }
    for (const [a, i] of chosen) for (const [b, j] of chosen) if (a < b) left.delete(key(a, i, b, j))
    rows.push(Object.fromEntries(names.map((name, at) => [name, factors[name]?.[chosen.get(at) ?? 0]])))
  }
  return rows
}
