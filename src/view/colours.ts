/** Commodities that own a colour, in the order of the colour tokens `--series-1` to `--series-12`. */
export const colourOwners = [
  'M-TOTAL',
  'M-2709',
  'M-GAS',
  'M-271111',
  'M-271121',
  'M-2701',
  'X-TOTAL',
  'X-8703',
  'X-8704',
  'X-8517',
  'X-8471',
  'X-8542',
] as const

/** Tokens `--series-13` to `--series-24` are for all others. */
const firstFree = colourOwners.length + 1
const freeSlots = 12

/**
 * A colour slot for each selected series: owners have their own, others take the next free of a fixed order and keep it
 * while they are selected. Beyond twelve others the order starts again; the direct label still tells them apart.
 */
export function assignColours(series: readonly string[], before: ReadonlyMap<string, number>): Map<string, number> {
  const slots = new Map<string, number>()
  const others: string[] = []
  for (const id of series) {
    const owner = colourOwners.findIndex((owned) => owned === id)
    if (owner >= 0) slots.set(id, owner + 1)
    else {
      const kept = before.get(id)
      if (kept === undefined) others.push(id)
      else slots.set(id, kept)
    }
  }
  for (const id of others) {
    const counts = Array.from(
      { length: freeSlots },
      (_, i) => [...slots.values()].filter((slot) => slot === firstFree + i).length,
    )
    slots.set(id, firstFree + counts.indexOf(Math.min(...counts)))
  }
  return slots
}
