import type { Catalogue } from '#src/trade/catalogue.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { Role } from '#src/ask/goods.ts'
import { createSegments } from '#src/ask/goods.ts'
import { createNegation } from '#src/ask/negation.ts'
import type { Item, Period } from '#src/ask/periods.ts'
import type { Beyond, Mark, Remark } from '#src/ask/vocabulary.ts'

type Last = Extract<Item, { readonly kind: 'last' }>
export type Place = { readonly start: number; readonly end: number }

/** Reads items into parameters of the address, and collects goods and years, whose meaning depends on the figure. */
export function readItems(items: readonly Item[], catalogue: Catalogue) {
  const unknown: Place[] = []
  /** Understood, but without a choice of the figure that it could change. */
  const noEffect: Place[] = []
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
  const beyond: { readonly about: Beyond; readonly place: Place }[] = []
  const remarks: Remark[] = []
  const left = createNegation()
  let isBenchmarkNamed = false
  let share: 'ofRussia' | 'ofChina' | null = null
  let isTrade = false
  let isBetween = false
  let pending: Mark | null = null
  let leftUntil = -1

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
    if (item.mark === 'ofRussia' || item.mark === 'ofChina') share = item.mark
    isTrade ||= item.mark === 'trade'
    isBetween ||= item.mark === 'between'
    // A mark belongs to the item right after it, so the last one counts: `from the earlier year`.
    if (item.mark !== 'year') pending = item.mark
  }

  function readGood(item: Item & { readonly kind: 'good' }): void {
    const { codes, together = false, remark, start, end } = item
    const last = before(item)
    // A code followed by the name of the same good is one good.
    if (last?.kind === 'good' && codes.some((code) => last.codes.includes(code))) return
    const role: Role = pending === 'of' ? 'of' : pending === 'selected' ? 'series' : null
    if (remark !== undefined) remarks.push(remark)
    parts.good({ codes, together, start, end, book: null }, role)
  }

  /** Reads what is left out; false where the item is not part of it. */
  function readLeft(item: Item, i: number): boolean {
    const isFirst = pending === 'not' || pending === 'except'
    const isNext = item.kind === 'good' && leftUntil === i
    const hasGoods = parts.segments.some(({ goods }) => goods.length > 0) || asked.has('series')
    if (!isFirst && !isNext) return false
    if (item.kind === 'mark') {
      // The dash of `non-energy` says nothing; `not since 2022` cannot be followed.
      left.state.isUnclear ||= !['to', 'not', 'except'].includes(item.mark)
      return item.mark === 'to'
    }
    left.state.isOfWhole ||= pending === 'except' && !hasGoods
    // In `without LNG oil` the oil may be asked for; in `without LNG and oil` it is left out too.
    left.state.isUnclear ||= isNext && !hasGoods && before(item)?.kind !== 'filler'
    if (item.kind === 'good') left.goods(item.codes)
    else if (item.kind === 'options') left.options(item.query, catalogue)
    else left.state.isUnclear = true
    leftUntil = i + 1
    pending = null
    return true
  }

  function readEvent(event: Item & { readonly kind: 'event' }, next: Item | undefined): void {
    const { id, month } = event
    const mark = markOf(next)
    if (pending === 'before' || pending === 'to' || mark === 'earlier') set('to', addMonths(month, -1), event)
    else if (pending === 'from' || pending === 'after' || mark === 'onwards') set('from', month, event)
    else events.push(id)
  }

  for (const [i, item] of spoken.entries()) {
    if (readLeft(item, i)) continue
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
    if (item.kind === 'beyond') beyond.push({ about: item.about, place: item })
    if (item.kind === 'event') readEvent(item, spoken[i + 1])
    isBenchmarkNamed ||= pending === 'benchmark'
    if (item.kind === 'options')
      for (const [name, value] of new URLSearchParams(item.query))
        if (name !== 'view' || pending !== 'benchmark') set(name, value, item)
    pending = null
  }
  left.state.isUnclear ||= pending === 'not' || pending === 'except'
  const { segments } = parts
  const found = { unknown, noEffect, asked, set, segments, bare, lasts, years, bases, events, beyond, remarks, left }
  return { ...found, isTrade, isBenchmarkNamed, share }
}

export type Read = ReturnType<typeof readItems>
