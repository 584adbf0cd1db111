import { withBuyers } from '#src/ask/buyers.ts'
import {
  type AskContext,
  type Direction,
  type Mark,
  type Meaning,
  type Named,
  type Remark,
  goodsOf,
  vocabularyOf,
} from '#src/ask/vocabulary.ts'
import { type Stretch, type Token, tokensOf } from '#src/ask/words.ts'
import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import { addMonths, yearOf } from '#src/trade/periods.ts'
import { newestYear } from '#src/view/drawn.ts'
import type { ViewState } from '#src/view/viewState.ts'

export const nowhere: Stretch = { start: 0, end: 0 }

const markOf = (item: Item | undefined): Mark | null => (item?.kind === 'mark' ? item.mark : null)

/** Reads items into parameters of the address, and collects goods and years, whose meaning depends on the figure. */
export function readItems(items: readonly Item[]) {
  const unknown: Stretch[] = items.filter(({ kind }) => kind === 'unknown')
  /** Understood, but without a choice of the figure that it could change. */
  const noEffect: Stretch[] = []
  /** Parameters of the address; a second, different value of one is not understood. */
  const asked = new Map<string, { readonly value: string; readonly place: Stretch }>()
  const set = (name: string, value: string, place: Stretch): void => {
    const before = asked.get(name)
    if (before === undefined) asked.set(name, { value, place })
    else if (before.value !== value) unknown.push(place)
  }
  /** Takes a parameter back, for the reason that the other places have. */
  const drop = (name: string, places: Stretch[]): void => {
    const place = asked.get(name)?.place
    if (place !== undefined) places.push(place)
    asked.delete(name)
  }
  const parts = createSegments()
  const bare: ReadPeriod[] = []
  const events: (Item & { readonly kind: 'event' })[] = []
  /** The first and the last whole year, which a closer look compares. */
  const years: { from?: ReadPeriod; to?: ReadPeriod } = {}
  const bases: ReadPeriod[] = []
  const remarks: Remark[] = []
  let isBenchmarkNamed = false
  let isBetween = false
  let pending: Mark | null = null

  const spoken = items.filter(({ kind }) => kind !== 'filler')

  function readPeriod(period: ReadPeriod, mark: Mark | null, isFirst: boolean): void {
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
      else if (item.codes !== undefined) readGood({ ...item, kind: 'good', codes: item.codes })
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
export type ReadGood = Read['goods'][number]

/** A part of a phrase as it was read. */
export type Item = (
  | Exclude<Meaning, { readonly kind: 'ago' }>
  | { readonly kind: 'unknown' }
  /** First and last month; `year` is null unless they are a whole year. */
  | { readonly kind: 'period'; readonly first: string; readonly last: string; readonly year: string | null }
) &
  Stretch

export type ReadPeriod = Extract<Item, { kind: 'period' }>

const wholeYear = (year: string) => ({ kind: 'period', first: `${year}-01`, last: `${year}-12`, year }) as const

/** The newest year, or the last that is whole. */
function yearAgo(years: number, { lastPeriod }: Catalogue) {
  return wholeYear(yearOf(years === 0 ? lastPeriod : addMonths(lastPeriod, -11)))
}

function numberOf({ text }: Token, { catalogue, nomenclature }: AskContext) {
  const isCode = text.length >= 4 && goodsOf(catalogue, nomenclature)([text], null).length > 0
  const [one = '', other = ''] = text.split(/[-./]/)
  const [year, part] = one.length === 4 ? [one, other] : [other || text, one]
  const isCentury = /^(?:199|20\d)\d$/.test(year) && !isCode
  const isYear = isCentury && Number(year) <= newestYear(catalogue)
  if (isYear && other !== '')
    return { kind: 'period', first: `${year}-${part}`, last: `${year}-${part}`, year: null } as const
  if (isYear) return wholeYear(year)
  return isCode ? ({ kind: 'good', codes: [text] } as const) : ({ kind: 'unknown' } as const)
}

/** Chinese characters, except those that join words or ask for a figure, which are part of no unknown word. */
const characters = /^(?![的和与及跟看请画])\p{Script=Han}+$/u

/** The items of a phrase in order. Unknown neighbours are joined, so that 月球 is one word and its 月 no month. */
export function itemsOf(phrase: string, context: AskContext): Item[] {
  const { catalogue, nomenclature } = context
  const vocabulary = vocabularyOf(catalogue, nomenclature)
  const items: Item[] = []
  const tokens = tokensOf(phrase)
  const isUnknown = ({ kind }: Item): boolean => kind === 'unknown'
  const isPart = (item: Item): boolean =>
    (isUnknown(item) || item.end - item.start === 1) && characters.test(phrase.slice(item.start, item.end))
  const areOne = (before: Item, item: Item): boolean => {
    const both = [before, item]
    return both.every(isUnknown) || (both.some(isUnknown) && both.every(isPart) && before.end === item.start)
  }
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]
    if (token === undefined) break
    const match = vocabulary(tokens, i)
    const { meaning, count, end } = match ?? { meaning: numberOf(token, context), count: 1, end: token.end }
    i += count
    let before = items.at(-1)
    // A word between month and year means nothing: `March of 2022`, `2022年3月`.
    if (meaning.kind === 'filler' && (before?.kind === 'period' || before?.kind === 'months')) continue
    const { start } = token
    let item: Item = { ...(meaning.kind === 'ago' ? yearAgo(meaning.years, catalogue) : meaning), start, end }
    while (before !== undefined && areOne(before, item)) {
      item = { kind: 'unknown', start: before.start, end }
      items.pop()
      before = items.at(-1)
    }
    items.push(item)
  }
  return withBuyers(withYears(items), phrase)
}

function monthsIn(year: string, { first, last, start }: Extract<Item, { kind: 'months' }>, end: number): ReadPeriod {
  return { kind: 'period', first: `${year}-${first}`, last: `${year}-${last}`, year: null, start, end }
}

const isTo = (item: Item | undefined): boolean => item?.kind === 'mark' && item.mark === 'to'

/** Whether both are one month, or both several: `за три месяца по май 2024 года` ends with May, but does not begin in January. */
const isSameLength = (one: Extract<Item, { kind: 'months' }>, other: ReadPeriod): boolean =>
  other.year === null && (one.first === one.last) === (other.first === other.last)

/** Gives months the years that belong to them: `March 2022`, `2022年3月`, `January to June 2022`. */
function withYears(items: readonly Item[]): Item[] {
  const done: Item[] = []
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const [item, before] = [items[i], items[i - 1]]
    if (item === undefined) continue
    const [next, after] = done
    const isBetween = before?.kind === 'mark' && before.mark === 'between'
    if (item.kind === 'months' && next?.kind === 'period' && next.year !== null)
      done.splice(0, 1, monthsIn(next.year, item, next.end))
    else if (item.kind === 'months' && isTo(next) && after?.kind === 'period' && isSameLength(item, after))
      done.unshift(monthsIn(after.first.slice(0, 4), item, item.end))
    else if (item.kind === 'months' && isBetween && next?.kind === 'period')
      done.unshift(monthsIn(next.first.slice(0, 4), item, item.end))
    else if (item.kind === 'period' && item.year !== null && next?.kind === 'months')
      done.splice(0, 1, { ...monthsIn(item.year, next, next.end), start: item.start })
    else done.unshift(item)
  }
  return done.map((item, i) => {
    const first = done[i - 2]
    if (item.kind !== 'months') return item
    if (isTo(done[i - 1]) && first?.kind === 'period') return monthsIn(first.first.slice(0, 4), item, item.end)
    return { kind: 'unknown', start: item.start, end: item.end }
  })
}

/** Parts what a phrase leaves out from what it asks for: `energy without coal`, `not in dollars but in yuan`. */
export function takeLeft(items: readonly Item[]) {
  const kept: Item[] = []
  const codes: string[] = []
  /** Choices in whose place the phrase must name others. */
  const refused: (readonly [name: string, value: string])[] = []
  let isUnclear = false
  let pending: Mark | null = null
  let wasLeft = false
  for (const [i, item] of items.entries()) {
    const isFirst = pending === 'not' || pending === 'except'
    if (item.kind === 'mark') {
      // The dash of `non-energy` says nothing; `not since 2022` cannot be followed.
      isUnclear ||= isFirst && !['to', 'not', 'except'].includes(item.mark)
      if (isFirst && item.mark === 'to') continue
      if (item.mark !== 'year') pending = item.mark
    }
    const isLeft: boolean = isFirst || (wasLeft && item.kind === 'good')
    if (item.kind === 'mark' || item.kind === 'filler' || !isLeft) kept.push(item)
    else {
      const hasGoods = kept.some((one) => one.kind === 'good' || (one.kind === 'options' && /series=/.test(one.query)))
      // In `without LNG oil` the oil may be asked for; in `without LNG and oil` it is left out too.
      isUnclear ||= !isFirst && !hasGoods && items[i - 1]?.kind !== 'filler'
      if (item.kind === 'good') codes.push(...item.codes)
      else if (item.kind !== 'options') isUnclear = true
      else
        for (const [name, value] of new URLSearchParams(item.query))
          if (name === 'series' && value !== '') codes.push(...value.split(',').map((id) => id.slice(2)))
          else refused.push([name, value])
      // No goods are named of which `everything but coal` could be left.
      isUnclear ||= pending === 'except' && !hasGoods && codes.length > 0
    }
    if (item.kind === 'filler') continue
    wasLeft = isLeft && item.kind !== 'mark'
    if (item.kind !== 'mark') pending = null
  }
  isUnclear ||= pending === 'not' || pending === 'except'
  return { kept, left: { codes, refused, isUnclear } }
}

type Left = ReturnType<typeof takeLeft>['left']

/** Takes goods out of those that are named before, or else out of those that are shown; false where none would stay. */
export function leaveOut({ codes }: Left, read: Read, shown: ViewState, catalogue: Catalogue): boolean {
  const { asked, segments, marks } = read
  const named = asked.get('series')?.value.split(',')
  const isOfAll = asked.has('view') || (named === undefined && (marks.includes('trade') || segments.length > 0))
  const kept = isOfAll ? [] : without(named ?? shown.series, codes, catalogue)
  asked.set('series', { value: kept.join(), place: nowhere })
  return kept.length > 0 && named?.some((id) => id.endsWith('-TOTAL')) !== true
}

/** The series without those of the codes; a composite that loses a part becomes its other parts. */
function without(ids: readonly string[], codes: readonly string[], catalogue: Catalogue): readonly string[] {
  const { commodities } = catalogue
  const codeOf = (id: string): string => findSeries(catalogue, id)?.cmdCode ?? ''
  const lost = commodities.flatMap(({ cmdCode, parts }) => (codes.includes(cmdCode) ? parts.map(codeOf) : []))
  const isGone = (id: string): boolean => [...codes, ...lost].includes(codeOf(id))
  return ids.flatMap((id) => {
    const parts = commodities.find((one) => one.id === id)?.parts ?? []
    return isGone(id) ? [] : parts.some(isGone) ? parts.filter((part) => !isGone(part)) : [id]
  })
}

/** Whether the phrase names others in the place of the choices that it leaves out. */
export const isReplaced = ({ refused }: Left, { asked }: Read): boolean =>
  refused.every(([name, value]) => ![undefined, value].includes(asked.get(name)?.value))

/** The strength of *Russian* or *Chinese*. */
export const adjective = 2

/** Whether goods are for the chart (`series`) or the closer look (`of`); null where the phrase does not say. */
export type Role = 'series' | 'of' | null

type Segment = { readonly role: Role; readonly goods: Named[]; direction: Direction | null; isClosed: boolean }

/** Collects goods, and the direction said before or after them: `Russian coal and oil`, `cars to Russia`. */
function createSegments() {
  const segments: Segment[] = []
  const open = (role: Role, direction: Direction | null): void =>
    void segments.push({ role, goods: [], direction, isClosed: false })
  const last = (): Segment | undefined => segments.at(-1)
  return {
    segments,
    good(named: Named, role: Role): void {
      const segment = last()
      const isFresh = segment !== undefined && segment.goods.length === 0 && !segment.isClosed
      if (segment === undefined || segment.isClosed || (segment.role !== role && !isFresh)) open(role, null)
      else if (segment.role !== role) segments.splice(-1, 1, { ...segment, role })
      last()?.goods.push(named)
    },
    /** Gives a book to the good before it; false where there is none. */
    book(book: string): boolean {
      const named = last()?.goods.at(-1)
      if (named !== undefined) named.book = book
      return named !== undefined
    },
    direction({ flow, strength }: Direction): void {
      const direction = { flow, strength }
      const segment = last()
      const before = segment?.direction ?? null
      if (segment === undefined) return open(null, direction)
      const isSame = before?.flow === direction.flow
      if (before !== null && !isSame && before.strength === direction.strength) return open(null, direction)
      // An adjective begins a new segment: `car exports and Russian oil`. In `oil exports to China` the last words win.
      if (segment.isClosed && before !== null && !isSame && direction.strength === adjective)
        return open(null, direction)
      if (before === null || before.strength < direction.strength) segment.direction = direction
      segment.isClosed ||= segment.goods.length > 0
    },
  }
}
