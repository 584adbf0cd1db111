import { addMonths } from '#src/trade/periods.ts'
import { type Role, createSegments } from '#src/ask/goods.ts'
import type { Item, Period } from '#src/ask/items.ts'
import type { Place } from '#src/ask/tokens.ts'
import type { Mark, Remark } from '#src/ask/vocabulary.ts'

export const nowhere: Place = { start: 0, end: 0 }

const markOf = (item: Item | undefined): Mark | null => (item?.kind === 'mark' ? item.mark : null)

/** Reads items into parameters of the address, and collects goods and years, whose meaning depends on the figure. */
export function readItems(items: readonly Item[]) {
  const unknown: Place[] = items.filter(({ kind }) => kind === 'unknown')
  /** Understood, but without a choice of the figure that it could change. */
  const noEffect: Place[] = []
  /** Parameters of the address; a second, different value of one is not understood. */
  const asked = new Map<string, { readonly value: string; readonly place: Place }>()
  const set = (name: string, value: string, place: Place): void => {
    const before = asked.get(name)
    if (before === undefined) asked.set(name, { value, place })
    else if (before.value !== value) unknown.push(place)
  }
  /** Takes a parameter back, for the reason that the other places have. */
  const drop = (name: string, places: Place[]): void => {
    const place = asked.get(name)?.place
    if (place !== undefined) places.push(place)
    asked.delete(name)
  }
  const parts = createSegments()
  const bare: Period[] = []
  const events: (Item & { readonly kind: 'event' })[] = []
  /** The first and the last whole year, which a closer look compares. */
  const years: { from?: Period; to?: Period } = {}
  const bases: Period[] = []
  const remarks: Remark[] = []
  let isBenchmarkNamed = false
  let isBetween = false
  let pending: Mark | null = null

  const spoken = items.filter(({ kind }) => kind !== 'filler')

  function readPeriod(period: Period, mark: Mark | null, isFirst: boolean): void {
    const { first, last, year } = period
    if (pending === 'base' || mark === 'isBase') bases.push(period)
    else if (pending === 'picture') set('year', first.slice(0, 4), period)
    else if (pending === 'a' || pending === 'b') set(pending, first.slice(0, 4), period)
    else if (pending === 'before' || mark === 'earlier') set('to', addMonths(first, -1), period)
    else if (pending === 'after') set('from', addMonths(last, 1), period)
    else if (pending === 'from' || pending === 'between' || mark === 'onwards' || isFirst) {
      set('from', first, period)
      if (year !== null) years.from = period
    } else if (pending === 'to' || (isBetween && asked.has('from') && !asked.has('to'))) {
      set('to', last, period)
      if (year !== null) years.to = period
    } else bare.push(period)
  }

  function readGood(item: Item & { readonly kind: 'good' }): void {
    const { codes, together = false, remark, start, end } = item
    // The item right before counts, even one without a meaning.
    const last = items[items.indexOf(item) - 1]
    // A code followed by the name of the same good is one good.
    if (last?.kind === 'good' && codes.some((code) => last.codes.includes(code))) return
    const role: Role = pending === 'of' ? 'of' : pending === 'selected' ? 'series' : null
    if (remark !== undefined) remarks.push(remark)
    parts.good({ codes, together, start, end, book: null }, role)
  }

  for (const [i, item] of spoken.entries()) {
    const [next, after] = spoken.slice(i + 1)
    const mark = markOf(next)
    if (item.kind === 'mark') {
      isBetween ||= item.mark === 'between'
      // A mark belongs to the item right after it, so the last one counts: `from the earlier year`.
      if (item.mark !== 'year') pending = item.mark
      else if (next?.kind !== 'period' && spoken[i - 1]?.kind !== 'period') set('freq', 'year', item)
      continue
    }
    if (item.kind === 'period') readPeriod(item, mark, mark === 'to' && after?.kind === 'period')
    if (item.kind === 'good') readGood(item)
    if (item.kind === 'book' && !parts.book(item.book)) unknown.push(item)
    if (item.kind === 'flow' && pending === 'flow') set('flow', item.flow, item)
    else if (item.kind === 'flow') parts.direction(item)
    if (item.kind === 'event') {
      if (pending === 'before' || pending === 'to' || mark === 'earlier') set('to', addMonths(item.month, -1), item)
      else if (pending === 'from' || pending === 'after' || mark === 'onwards') set('from', item.month, item)
      else events.push(item)
    }
    isBenchmarkNamed ||= pending === 'benchmark'
    if (item.kind === 'options')
      for (const [name, value] of new URLSearchParams(item.query))
        if (name !== 'view' || pending !== 'benchmark') set(name, value, item)
    pending = null
  }
  if (events[0] !== undefined) set('events', events.map(({ id }) => id).join(), events[0])
  const { segments } = parts
  const goods = segments.flatMap(({ role, direction, goods: some }) => some.map((one) => ({ ...one, role, direction })))
  const marks = items.flatMap((item) => markOf(item) ?? [])
  const found = { items, unknown, noEffect, asked, set, drop, segments, goods, marks, bare, years, bases, remarks }
  return { ...found, isBenchmarkNamed }
}

export type Read = ReturnType<typeof readItems>
export type Good = Read['goods'][number]
