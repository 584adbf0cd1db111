import type { Item, ReadPeriod, Read } from '#src/ask/read.ts'
import { clauseEnd, says, wordsAround } from '#src/ask/saidWords.ts'
import type { Stated, Unchecked } from '#src/ask/stated.ts'
import type { Stretch } from '#src/ask/words.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { yearBefore, yearOf } from '#src/trade/periods.ts'
import { isYearly } from '#src/trade/steps.ts'
import { type Check, type CheckedPeriod, checkText, frequencyOf, monthsOf } from '#src/view/check.ts'
import { lastMonthDrawn } from '#src/view/drawn.ts'
import type { ViewState } from '#src/view/viewState.ts'

export const isPeriod = (item: Item): item is ReadPeriod => item.kind === 'period'

/** Periods, of which the months of `January–May 2026` are one. */
export function spansOf(items: readonly Item[]): ReadPeriod[] {
  const spans: ReadPeriod[] = []
  let before = ''
  for (const item of items.filter(({ kind }) => kind !== 'filler')) {
    const first = spans.at(-1)
    const isLast = / (?:period to|between period)$/.test(before) && first?.year === null
    before += ` ${item.kind === 'mark' ? item.mark : item.kind}`
    if (!isPeriod(item)) continue
    if (isLast && item.year === null && yearOf(first.first) === yearOf(item.first))
      spans.splice(-1, 1, { ...first, last: item.last, end: item.end })
    else spans.push(item)
  }
  return spans
}

/** Whether two months or spans of months are the same of two years in turn. */
const isYearApart = (one: ReadPeriod, other: ReadPeriod): boolean =>
  yearBefore(other.first) === one.first && yearBefore(other.last) === one.last

const hasOption = (items: readonly Item[], query: string): boolean =>
  items.some((item) => item.kind === 'options' && item.query === query)

const baseAfter = new RegExp(`^(?:['’]s)?\\s*${wordsAround('baseAfter').replaceAll('{n}', '[\\d.]+')}`, 'u')

/** Whether a phrase compares with the period: `4% more than in 2023`. */
export const isBase = ({ start, end }: Stretch, phrase: string): boolean =>
  says(phrase.slice(0, start), 'base', 'last') || baseAfter.test(phrase.slice(end))

/** Whether a word makes the period an end of a longer time: `doubled since 2021`. A dash may stand before any period. */
function isEnd(items: readonly Item[], period: ReadPeriod, phrase: string): boolean {
  const spoken = items.filter(({ kind }) => kind !== 'filler')
  const at = spoken.indexOf(period)
  const [before, after] = [spoken[at - 1], spoken[at + 1]]
  const isMark = (item: Item | undefined, marks: readonly string[]): boolean =>
    item?.kind === 'mark' && marks.includes(item.mark) && !/^[-–—−]$/.test(phrase.slice(item.start, item.end))
  return isMark(before, ['from', 'to', 'before', 'after', 'between']) || isMark(after, ['onwards', 'earlier'])
}

function checkedPeriod(
  { first, last, year }: ReadPeriod,
  isToMonth: boolean,
  items: readonly Item[],
  lastPeriod: string,
): CheckedPeriod {
  if (first === last && isToMonth) return { kind: 'rolling', month: last }
  if (first === last && hasOption(items, 'freq=ytd')) return { kind: 'months', first: `${yearOf(last)}-01`, last }
  if (year === null) return { kind: 'months', first, last }
  // A year that still runs is as far as the figures are.
  const isRunning = first <= lastPeriod && last > lastPeriod
  return isRunning ? { kind: 'months', first, last: lastPeriod } : { kind: 'year', year, before: yearBefore(year) }
}

/** Whether both periods have what is said: `coal rose 20% in 2022 and 2023`, but not `between 2022 and 2023`, `2023 on 2022`. */
function isListed(items: readonly Item[], one: ReadPeriod, other: ReadPeriod, phrase: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  const isPlain = items.every(({ kind, start }) => kind === 'filler' || start <= first.start || start >= second.start)
  const isBetween = items.some((item) => item.kind === 'mark' && item.mark === 'between')
  const isBoth = says(phrase.slice(first.end, second.start), 'listed')
  return isPlain && isBoth && !isBetween && !isBase(one, phrase) && !isBase(other, phrase)
}

/** The period of a check; null where the phrase names none, or more than a check compares. */
function periodOf(items: readonly Item[], stated: Stated, phrase: string, { lastPeriod }: Catalogue) {
  const all = spansOf(items)
  // `Than in the same period of 2025`: the year stands for its months.
  const ofSame = says(phrase, 'samePeriod') ? all.filter((item) => item.year !== null && isBase(item, phrase)) : []
  const [one, other, ...more] = all
    .filter((item) => !ofSame.includes(item))
    .filter(({ first, last }, i, some) => some.findIndex((same) => same.first === first && same.last === last) === i)
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
  if (one === undefined || more.length > 0) return null
  if (ofSame.some(({ first }) => yearOf(first) !== yearBefore(yearOf(one.last)))) return null
  const isToMonth = stated.isRolling || hasOption(items, 'freq=rolling')
  const isChange = stated.statement?.kind === 'growth' || stated.statement?.kind === 'factor'
  if (other === undefined) {
    const isOpen = isBase(one, phrase) || (items.includes(one) && isEnd(items, one, phrase))
    return isOpen && !isToMonth && !hasOption(items, 'freq=ytd')
      ? null
      : checkedPeriod(one, isToMonth, items, lastPeriod)
  }
  if (!isChange || isListed(items, one, other, phrase)) return null
  if (one.year !== null && other.year !== null) return { kind: 'year', year: other.year, before: one.year } as const
  return isYearApart(one, other) ? checkedPeriod(other, isToMonth, items, lastPeriod) : null
}

/**
 * The check of a statement, and the items without its periods, which it marks itself.
 *
 * @param phrase in which the items are
 */
export function takeCheck(items: readonly Item[], stated: Stated, phrase: string, catalogue: Catalogue) {
  const { statement } = stated
  const period = periodOf(items, stated, phrase, catalogue)
  // The year of `last year` is that of the day on which it was written.
  const isNamed = items.every((item) => !isPeriod(item) || phrase.includes(yearOf(item.first)))
  // `Are exports growing?` is of the newest figures.
  const isOfNow = /[?？]/.test(phrase) && /^-?0$/.test(statement && 'number' in statement ? statement.number : '')
  const isNewest = isOfNow && !items.some(({ kind }) => kind === 'period' || kind === 'last')
  if ((period === null && !isNewest) || statement === null || !isNamed) return { kept: items, check: null }
  // The whole of a share is no second commodity: `half of everything was crude oil`.
  const isWhole = (item: Item): boolean => item.kind === 'good' && item.codes.includes('TOTAL')
  const isOfWhole = statement.kind === 'share' && items.some((item) => item.kind === 'good' && !isWhole(item))
  const kept = items.filter((item) => !isPeriod(item) && !(isOfWhole && isWhole(item)))
  return { kept, check: { period, statement } }
}

/** The newest twelve months of a view, or its newest year. */
export function newestPeriodOf(view: ViewState, catalogue: Catalogue): CheckedPeriod {
  const month = lastMonthDrawn(view, catalogue)
  const year = yearOf(month)
  return isYearly(view.freq) ? { kind: 'year', year, before: yearBefore(year) } : { kind: 'rolling', month }
}

/** A period in whose place a year that still runs was named ends with the figures of its view. */
export function yearSoFar(period: CheckedPeriod, items: readonly Item[], lastDrawn: () => string): CheckedPeriod {
  if (period.kind !== 'months') return period
  const isRunning = items.some((item) => isPeriod(item) && item.first === period.first && item.last > period.last)
  const last = isRunning ? lastDrawn() : period.last
  return last >= period.first && last < period.last ? { ...period, last } : period
}

/** Sets the check, the frequency of its period, and the choices of its unit; a look shows the year of its share. */
export function setCheck({ asked, goods, items }: Read, check: Check, unit: string, lastDrawn: () => string): void {
  const { period, statement } = check
  const place = goods[0] ?? items[0] ?? { start: 0, end: 0 }
  const choose = (name: string, value: string): void => void asked.set(name, { value, place })
  choose('check', checkText(check))
  // Dollars of 2021 are dollars too.
  const isReal = asked.get('money')?.value === 'real'
  for (const [name, value] of new URLSearchParams(unit)) if (!isReal || value !== 'usd') choose(name, value)
  // Money is no weight, and millions are no price of a tonne: `crude cost $58bn`.
  const isLarge = statement.kind === 'level' && /^(?:m|bn|tn)$/.test(statement.unit)
  if (unit.startsWith('money') && (isLarge || asked.get('measure')?.value === 'weight')) choose('measure', 'value')
  if (asked.has('view')) return choose('b', monthsOf(period).now.last.slice(0, period.kind === 'year' ? 4 : 7))
  choose('freq', frequencyOf(period) ?? 'month')
  // Years to date are as long as the last of them.
  if (period.kind === 'months' && asked.get('freq')?.value === 'ytd' && period.last < lastDrawn())
    choose('to', period.last)
  if (statement.kind === 'share') choose('show', 'share')
}

/** Whether a good is not quite its heading, or one of several. */
const isNoHeading = (item: Item): boolean =>
  item.kind === 'good' &&
  (item.remark !== undefined ||
    item.isClose === true ||
    (!item.together && item.codes.filter((code) => !/^(?:2711|GAS)/.test(code)).length > 1))

/** Whether a word that is not understood may make a good, a flow or a period another: `crude production`, `early 2024`, 石油工业. */
export const hasUnknown = (items: readonly Item[], phrase: string): boolean =>
  items.some(
    (item) =>
      item.kind === 'unknown' &&
      items.some(
        ({ kind, start, end }) =>
          (kind === 'good' || kind === 'flow' || kind === 'period') &&
          !clauseEnd.test(phrase.slice(Math.min(item.end, end), Math.max(item.start, start))),
      ),
  )

/** Whether a number is of a good from all countries: `China’s total imports of crude`, 原油进口总量, but not those from Russia. */
const isOfEveryone = (items: readonly Item[], { statement }: Stated, phrase: string): boolean =>
  statement?.kind !== 'share' &&
  !says(phrase, 'ofBoth') &&
  items.some((item) => item.kind === 'good' && !item.codes.includes('TOTAL')) &&
  items.some(
    ({ kind, start, end }) =>
      (kind === 'good' || kind === 'flow') &&
      (says(phrase.slice(0, start), 'whole', 'last') ||
        says(phrase.slice(start, end), 'whole') ||
        says(phrase.slice(end), 'whole', 'first')),
  )

/** Whether a share is in one country's exports, of which no look has the other country's share, or in unclear goods. */
function isOfNoLook(items: readonly Item[], { shareOf }: Stated): boolean {
  const exporter = shareOf === 'ofRussia' ? 'X' : 'M'
  const isOfExports = (item: Item): boolean =>
    item.kind === 'flow' &&
    ((item.strength === 3 && item.flow === exporter) || (item.strength === 1 && item.flow === 'X'))
  return shareOf === 'unclear' || (shareOf !== null && items.some(isOfExports))
}

/** Whether both countries are named and nothing says who sold or that all trade is meant: `China received $62bn of Russian goods`. */
function isOfEither(items: readonly Item[]): boolean {
  const flowsOf = (strength: number): ReadonlySet<string> =>
    new Set(items.flatMap((item) => (item.kind === 'flow' && item.strength === strength ? item.flow : [])))
  const isTold = items.some(
    (item) =>
      (item.kind === 'mark' && item.mark === 'trade') || (item.kind === 'good' && !item.codes.includes('TOTAL')),
  )
  return flowsOf(2).size > 1 && flowsOf(3).size === 0 && (flowsOf(1).size > 0 || !isTold)
}

/** Whether a statement is of figures that are held; a surplus or deficit is neither the trade of one way nor of both. */
export const isCheckable = (items: readonly Item[], stated: Stated, phrase: string): boolean =>
  !items.some((item) => item.kind === 'options' && item.query.includes('chart=balance')) &&
  !isOfNoLook(items, stated) &&
  !isOfEither(items) &&
  // Crude that came by sea is a part of crude.
  !says(phrase, 'route') &&
  !isOfEveryone(items, stated, phrase) &&
  // `12% below imports` compares two trades, not two periods.
  !items.some(
    ({ kind, start }) => (kind === 'good' || kind === 'flow') && says(phrase.slice(0, start), 'than', 'last'),
  ) &&
  !items.some(isNoHeading)

/**
 * False of a measure that no figure of the goods has, of a share by weight or of all goods in themselves, and of two dollars
 * of trade in `one in every two dollars`.
 */
export function isAnswerable({ statement }: Check, { asked }: Read, { measure }: ViewState, phrase: string): boolean {
  const { value = measure, place } = asked.get('measure') ?? {}
  const isOfAll = /^[MX]-TOTAL(?:,[MX]-TOTAL)?$/.test(asked.get('series')?.value ?? '')
  if (value !== measure && !(isOfAll && says(phrase.slice(place?.start, place?.end), 'volume', 'all'))) return false
  if (statement.kind === 'share') return asked.has('view') || (!isOfAll && measure === 'value')
  return (
    statement.kind !== 'level' || statement.unit !== '' || measure !== 'value' || Number(statement.number) >= 10_000
  )
}

export const uncheckedOf = ({ statement, why }: Stated, isOfPeriod: boolean, isUnclear: boolean): Unchecked =>
  statement === null ? why : isOfPeriod ? 'good' : isUnclear ? 'word' : 'period'
