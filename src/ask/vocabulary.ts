import { type Entries, type Entry, type Matcher, type Stretch, createEntries, matcherOf } from '#src/ask/words.ts'
import type { Language } from '#src/i18n/languages.ts'
import { en } from '#src/i18n/messages/en/typed.ts'
import { ru } from '#src/i18n/messages/ru/typed.ts'
import { zh } from '#src/i18n/messages/zh/typed.ts'
import { keysOf } from '#src/lib/keysOf.ts'
import { memoizeByFirst } from '#src/lib/memoize.ts'
import {
  type Catalogue,
  type Flow,
  type Nomenclature,
  commodityId,
  findSeries,
  flows,
  otherPair,
} from '#src/trade/catalogue.ts'
import { newestHeadingYear } from '#src/view/drawn.ts'
import { lags } from '#src/view/values.ts'
import { sections } from '#src/view/viewState.ts'

export type Mark = keyof (typeof en)['marks']
/** Subjects that these figures do not hold. */
export type Beyond = keyof (typeof en)['beyond']
export type Remark = keyof (typeof en)['remarks']

export type Meaning =
  /** Parameters of the address, as a query. */
  | { readonly kind: 'options'; readonly query: string }
  | { readonly kind: 'mark'; readonly mark: Mark }
  /** Strength 3 says who sells to whom, 2 is an adjective, 1 a bare *imports*; the stronger words win. */
  | { readonly kind: 'flow'; readonly flow: Flow; readonly strength: number }
  | { readonly kind: 'months'; readonly first: string; readonly last: string }
  | { readonly kind: 'book'; readonly book: string }
  /** `codes` are of a good with the same name: *Power of Siberia* is also its gas. */
  | { readonly kind: 'event'; readonly id: string; readonly month: string; readonly codes?: readonly string[] }
  | { readonly kind: 'last'; readonly years: number }
  /** This year, or the newest whole one. */
  | { readonly kind: 'ago'; readonly years: number }
  /** The commodity codes of a name; one of them is meant, or all `together`. `isClose` where it is a part of the good, or more. */
  | {
      readonly kind: 'good'
      readonly codes: readonly string[]
      readonly together?: true
      readonly remark?: Remark
      readonly isClose?: boolean
    }
  | { readonly kind: 'beyond'; readonly about: Beyond }
  | { readonly kind: 'filler' }

/** The words of each language that readers type; the first of a meaning also says how it was understood. */
export const typed = { en, ru, zh } as const satisfies { readonly [language in Language]: unknown }
export const typedWords = Object.values(typed)

/** Words that name China or Russia are left out of the vocabulary of another pair. */
const ofFirstPair = /chin|sino|russia|beijing|moscow|кита|росс|пекин|москв|кнр|(?<!\p{L})рф|[中我]国|中俄|俄/iu
/** Another pair may be one of the countries that these words name. */
const ofCountries = new Set<Beyond>(['europe', 'buyers', 'others'])

/** `03` for March. */
const monthOf = (number: number): string => String(number).padStart(2, '0')

/** Words by their meaning, each list as it stands. */
export function listsIn<Name extends string>(of: { readonly [name in Name]?: string }): (readonly [Name, string])[] {
  return keysOf(of).map((name) => [name, of[name] ?? ''])
}

function entriesOf(
  catalogue: Catalogue,
  { chapters, headings, synonyms, worldPrices }: Nomenclature,
): Entries<Meaning> {
  const { entries, add } = createEntries<Meaning>()
  const all = (words: string, meaning: Meaning): void => {
    for (const word of words.split(', ')) if (otherPair === null || !ofFirstPair.test(word)) add(word, meaning)
  }
  function each<Name extends string>(of: { readonly [name in Name]?: string }, meant: (name: Name) => Meaning): void {
    for (const [name, words] of listsIn(of)) all(words, meant(name))
  }
  const good = (name: string, code: string, isClose = false): void =>
    add(name, { kind: 'good', codes: [code], isClose })

  for (const texts of typedWords) {
    for (const [about, words] of listsIn(texts.beyond))
      if (otherPair === null || !ofCountries.has(about)) all(words, { kind: 'beyond', about })
    each(texts.together, (codes) => ({ kind: 'good', codes: codes.split(' '), together: true }))
    each(texts.remarks, (remark) => ({ kind: 'good', codes: [remark.replace(/.*-/, '')], together: true, remark }))
    for (const [years, words] of texts.ago.split('; ').entries()) all(words, { kind: 'ago', years })
    each(texts.options, (query) => ({ kind: 'options', query }))
    each(texts.marks, (mark) => ({ kind: 'mark', mark }))
    each(texts.flows, (name) => ({ kind: 'flow', flow: name.startsWith('M') ? 'M' : 'X', strength: Number(name[1]) }))
    // China is the first of the buyers, buying the first of the deals: what China buys and what Russia sells go one way.
    for (const [i, names] of texts.buyers.split('; ').entries())
      for (const [j, deals] of texts.deals.split('; ').entries()) {
        const meant = { kind: 'flow', flow: i === j ? 'M' : 'X', strength: 3 } as const
        for (const who of names.split(', '))
          for (const deal of deals.split(', '))
            all(texts.orders.replaceAll('{who}', who).replaceAll('{deal}', deal), meant)
      }
    for (const [spans, length] of [
      [texts.months, 1],
      [texts.quarters, 3],
      [texts.halves, 6],
    ] as const)
      for (const [i, words] of spans.split('; ').entries())
        all(words, { kind: 'months', first: monthOf(i * length + 1), last: monthOf((i + 1) * length) })
    for (const [i, words] of texts.numbers.split('; ').entries())
      for (const n of i === 0 ? [] : [...words.split(', '), String(i + 1)]) {
        all(texts.firstMonths.replaceAll('{n}', n), { kind: 'months', first: '01', last: monthOf(i + 1) })
        all(texts.last.replaceAll('{n}', n), { kind: 'last', years: i + 1 })
      }
    all(texts.threeQuarters, { kind: 'months', first: '01', last: '09' })
    each(texts.books, (book) => ({ kind: 'book', book }))
    for (const node of sections)
      all(texts.nodes.section.replaceAll('{node}', node), { kind: 'options', query: `node=${node}` })
    for (const lag of lags) all(texts.lag.replaceAll('{lag}', String(lag)), { kind: 'options', query: `lag=${lag}` })
    all(texts.filler, { kind: 'filler' })
    for (const { cmdCode } of chapters)
      all(texts.nodes.chapter.replaceAll('{node}', cmdCode), { kind: 'options', query: `node=${cmdCode}` })
  }
  for (const { cmdCode, names } of catalogue.commodities) for (const name of Object.values(names)) good(name, cmdCode)
  for (const { cmdCode, label, names } of headings)
    for (const name of [label, ...Object.values(names ?? {})]) good(name, cmdCode)
  // Synonyms of world prices are left out, so that `copper price` asks for the traded copper.
  for (const { cmdCode, words, exact } of synonyms)
    if (!worldPrices.some(({ id }) => id === `W-${cmdCode}`))
      for (const word of Object.values(words).flat()) good(word, cmdCode, !exact.includes(word))
  for (const { id, names } of worldPrices)
    for (const name of Object.values(names)) {
      const code = id.replace('W-', '')
      add(name, { kind: 'options', query: `view=prices&benchmark=${code.toLowerCase()}` })
      for (const { worldPrice } of typedWords)
        for (const words of worldPrice.split(', ')) good(words.replace('{name}', name), code)
    }
  for (const { id, date, names, shortNames } of catalogue.events) {
    const called = typedWords.map(({ events }) => new Map<string, string>(Object.entries(events)).get(id) ?? '')
    for (const name of [...Object.values(names), ...Object.values(shortNames ?? {}), ...called.join(', ').split(', ')])
      add(name, { kind: 'event', id, month: date.slice(0, 7) })
  }
  return entries
}

/** An exact spelling comes before another form of the word, and an option or several goods before a good. */
function meaningOf(entries: readonly Entry<Meaning>[], text: string): Meaning | undefined {
  const exact = entries.filter((entry) => entry.text === text)
  const all = (exact.length === 0 ? entries : exact).map(({ meaning }) => meaning)
  const other = all.find((meaning) => meaning.kind !== 'good' || meaning.together)
  const codes = [...new Set(all.flatMap((meaning) => (meaning.kind === 'good' ? meaning.codes : [])))]
  if (other?.kind === 'event' && codes.length > 0) return { ...other, codes }
  const isClose = all.every((meaning) => meaning.kind === 'good' && meaning.isClose === true)
  return other ?? (codes.length === 0 ? undefined : { kind: 'good', codes, isClose })
}

type Vocabulary = Matcher<Meaning>

/** The words of all languages, because readers mix them. */
export const vocabularyOf = memoizeByFirst(2, (catalogue: Catalogue, nomenclature: Nomenclature): Vocabulary =>
  matcherOf(entriesOf(catalogue, nomenclature), meaningOf),
)

export type Direction = { readonly flow: Flow; readonly strength: number }

/** The strength of a bare *imports* or *exports*, which does not say whose they are. */
const bare = 1

/** Finds the series ids that the commodity codes of a name mean; none where none is traded in that direction. */
export type Goods = (codes: readonly string[], direction: Direction | null, together?: boolean) => readonly string[]

/** Commodities that the picker lists come first, then the most valuable. */
export const goodsOf = memoizeByFirst(2, (catalogue: Catalogue, { headings }: Nomenclature): Goods => {
  const listed = new Map(catalogue.commodities.map(({ id, series }) => [id, series[0]?.lastYear?.valueUsd ?? 0]))
  // Goods that went one way years ago are not asked for before those that still go the other.
  const worthOf = (last?: { readonly year: number; readonly valueUsd: number }): number =>
    last === undefined || last.year < newestHeadingYear(catalogue) - 1 ? 0 : last.valueUsd
  const values = new Map(
    headings.flatMap(({ cmdCode, lastYear }) =>
      flows.map((flow) => [commodityId({ flow, cmdCode }), worthOf(lastYear[flow])] as const),
    ),
  )
  const worth = (id: string): number => listed.get(id) ?? values.get(id) ?? 0
  return (codes, direction, together = false) => {
    const all = codes
      .flatMap((cmdCode) => (['M', 'X', 'W'] as const).map((flow) => commodityId({ flow, cmdCode })))
      .filter((id) => findSeries(catalogue, id) !== null)
      .toSorted((a, b) => Number(listed.has(b)) - Number(listed.has(a)) || worth(b) - worth(a))
    const main = direction?.flow ?? all[0]?.slice(0, 1) ?? ''
    // Goods that are meant together go one way, in the order of their codes.
    if (together) return codes.map((code) => `${main}-${code}`).filter((id) => all.includes(id))
    if (direction === null) return all.slice(0, codes.includes('TOTAL') ? 2 : 1)
    // A world price has no direction.
    const asked = all.filter((id) => id.startsWith(direction.flow) || id.startsWith('W'))
    // A bare *exports* of crude oil means Russia's, which the page lists as China's imports.
    const isElsewhere = all.some((id) => listed.has(id)) && !asked.some((id) => listed.has(id))
    return (direction.strength === bare && isElsewhere ? all : asked).slice(0, 1)
  }
})

export type AskContext = { readonly catalogue: Catalogue; readonly nomenclature: Nomenclature }

export type Named = Stretch & { readonly codes: readonly string[]; readonly together: boolean; book: string | null }

/** The series ids of a good in its main book, or in the book named with it; a good that has none becomes `unknown`. */
export function idsOf(
  { direction, ...named }: Named & { readonly direction: Direction | null },
  { catalogue, nomenclature }: AskContext,
  unknown: Stretch[] = [],
): string[] {
  const { codes, together, book } = named
  const found = goodsOf(catalogue, nomenclature)(codes, direction, together).flatMap((id) =>
    book === null || findSeries(catalogue, id)?.book === book ? id : (findSeries(catalogue, `${id}.${book}`)?.id ?? []),
  )
  if (found.length === 0) unknown.push(named)
  return found
}
