import type { Catalogue } from '#src/trade/catalogue.ts'
import { addMonths, yearOf } from '#src/trade/periods.ts'
import { newestYear } from '#src/view/bounds.ts'
import { type AskContext, goodsOf } from '#src/ask/goods.ts'
import { type Place, type Token, tokensOf } from '#src/ask/tokens.ts'
import { type Meaning, vocabularyOf } from '#src/ask/vocabulary.ts'

/** A part of a phrase as it was read. */
export type Item = (
  | Exclude<Meaning, { readonly kind: 'ago' }>
  | { readonly kind: 'unknown' }
  /** First and last month; `year` is null unless they are a whole year. */
  | { readonly kind: 'period'; readonly first: string; readonly last: string; readonly year: string | null }
) &
  Place

export type Period = Extract<Item, { kind: 'period' }>

const wholeYear = (year: string) => ({ kind: 'period', first: `${year}-01`, last: `${year}-12`, year }) as const

/** The newest year, or the last that is whole. */
function yearAgo(years: number, { lastPeriod }: Catalogue) {
  return wholeYear(yearOf(years === 0 ? lastPeriod : addMonths(lastPeriod, -11)))
}

function numberOf({ text }: Token, { catalogue, nomenclature }: AskContext) {
  const isCode = text.length >= 4 && goodsOf(catalogue)(nomenclature)([text], null).length > 0
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
  const vocabulary = vocabularyOf(catalogue)(nomenclature)
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
  return withYears(items)
}

function monthsIn(year: string, { first, last, start }: Extract<Item, { kind: 'months' }>, end: number): Period {
  return { kind: 'period', first: `${year}-${first}`, last: `${year}-${last}`, year: null, start, end }
}

const isTo = (item: Item | undefined): boolean => item?.kind === 'mark' && item.mark === 'to'

/** Gives months the years that belong to them: `March 2022`, `2022年3月`, `January to June 2022`. */
function withYears(items: readonly Item[]): Item[] {
  const done: Item[] = []
  for (const item of items.toReversed()) {
    const [next, after] = done
    if (item.kind === 'months' && next?.kind === 'period' && next.year !== null)
      done.splice(0, 1, monthsIn(next.year, item, next.end))
    else if (item.kind === 'months' && isTo(next) && after?.kind === 'period' && after.year === null)
      done.unshift(monthsIn(after.first.slice(0, 4), item, item.end))
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
