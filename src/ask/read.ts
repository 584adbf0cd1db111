import { addMonths } from '#src/trade/periods.ts'
import type { Role } from '#src/ask/goods.ts'
import { createSegments } from '#src/ask/goods.ts'
import type { Item, Period } from '#src/ask/periods.ts'
import type { Mark } from '#src/ask/vocabulary.ts'

type Last = Extract<Item, { readonly kind: 'last' }>
export type Place = { readonly start: number; readonly end: number }

/** Reads items into parameters of the address, and collects goods and years, whose meaning depends on the figure. */
export function readItems(items: readonly Item[]) {
  const unknown: Place[] = []
  /** Parameters of the address; a second, different value of one is not understood. */
  const asked = new Map<string, { readonly value: string; readonly place: Place }>()
  const set = (name: string, value: string, place: Place): void => {
    const before = asked.get(name)
    if (before === undefined) asked.set(name, { value, place })
    else if (before.value !== value) unknown.push(place)
  }
  const parts = createSegments()
  const bare: Period[] = []
  const lasts: Last[] = []
  const events: string[] = []
  /** The first and the last whole year, which a closer look compares. */
  const years: { from?: Period; to?: Period } = {}
  const bases: Period[] = []
  let isTrade = false
  let isBetween = false
  let pending: Mark | null = null

  const spoken = items.filter(({ kind }) => kind !== 'filler')
  const markOf = (item: Item | undefined): Mark | null => (item?.kind === 'mark' ? item.mark : null)
  /** The item right before, even one without a meaning. */
  const before = (item: Item): Item | undefined => items[items.indexOf(item) - 1]

  function readPeriod(period: Period, next: Item | undefined, after: Item | undefined): void {
    const year = period.first.slice(0, 4)
    const mark = markOf(next)
    if (pending === 'base' || mark === 'isBase') bases.push(period)
    else if (pending === 'picture') set('year', year, period)
    else if (pending === 'a' || pending === 'b') set(pending, year, period)
    else if (pending === 'before' || mark === 'earlier') set('to', addMonths(period.first, -1), period)
    else if (pending === 'after') set('from', addMonths(period.last, 1), period)
    else if (
      pending === 'from' ||
      pending === 'between' ||
      mark === 'onwards' ||
      (mark === 'to' && after?.kind === 'period')
    ) {
      set('from', period.first, period)
      if (period.year !== null) years.from = period
    } else if (pending === 'to' || (isBetween && asked.has('from') && !asked.has('to'))) {
      set('to', period.last, period)
      if (period.year !== null) years.to = period
    } else bare.push(period)
  }

  function readMark(item: Item & { readonly kind: 'mark' }, i: number): void {
    const isBesidePeriod = [spoken[i - 1], spoken[i + 1]].some((other) => other?.kind === 'period')
    if (item.mark === 'year' && !isBesidePeriod) set('freq', 'year', item)
    isTrade ||= item.mark === 'trade'
    isBetween ||= item.mark === 'between'
    // A mark belongs to the item right after it, so the last one counts: `from the earlier year`.
    if (item.mark !== 'year') pending = item.mark
  }

  function readGood(item: Item & { readonly kind: 'good' }): void {
    const { codes, start, end } = item
    const last = before(item)
    // A code followed by the name of the same good is one good.
    if (last?.kind === 'good' && codes.some((code) => last.codes.includes(code))) return
    const role: Role = pending === 'of' ? 'of' : pending === 'selected' ? 'series' : null
    parts.good({ codes, start, end, book: null }, role)
  }

  for (const [i, item] of spoken.entries()) {
    if (item.kind === 'mark') {
      readMark(item, i)
      continue
    }
    if (item.kind === 'period') readPeriod(item, spoken[i + 1], spoken[i + 2])
    if (item.kind === 'good') readGood(item)
    if (item.kind === 'book' && !parts.book(item.book)) unknown.push(item)
    if (item.kind === 'last') lasts.push(item)
    if (item.kind === 'unknown') unknown.push(item)
    if (item.kind === 'flow' && pending === 'flow') set('flow', item.flow, item)
    else if (item.kind === 'flow') parts.direction(item)
    if (item.kind === 'event' && pending === 'from') set('from', item.month, item)
    else if (item.kind === 'event') events.push(item.id)
    if (item.kind === 'options')
      for (const [name, value] of new URLSearchParams(item.query))
        if (name !== 'view' || pending !== 'benchmark') set(name, value, item)
    pending = null
  }
  return { unknown, asked, set, segments: parts.segments, bare, lasts, years, bases, events, isTrade }
}

export type Read = ReturnType<typeof readItems>
