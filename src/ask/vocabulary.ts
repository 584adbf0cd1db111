import type { Language } from '#src/i18n/languages.ts'
import { en } from '#src/i18n/messages/en/typed.ts'
import { ru } from '#src/i18n/messages/ru/typed.ts'
import { zh } from '#src/i18n/messages/zh/typed.ts'
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
import { sections } from '#src/view/address/address.ts'
import { newestHeadingYear } from '#src/view/drawn.ts'
import { lags } from '#src/view/viewState.ts'

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
  | { readonly kind: 'event'; readonly id: string; readonly month: string }
  | { readonly kind: 'last'; readonly years: number }
  /** This year, or the newest whole one. */
  | { readonly kind: 'ago'; readonly years: number }
  /** The commodity codes of a name; one of them is meant, or all `together`. */
  | { readonly kind: 'good'; readonly codes: readonly string[]; readonly together?: true; readonly remark?: Remark }
  | { readonly kind: 'beyond'; readonly about: Beyond }
  | { readonly kind: 'filler' }

type Entry = { readonly text: string; readonly meaning: Meaning }
/** Entries by the stems of their words, with an empty list for the words that others begin with. */
type Entries = Map<string, Entry[]>

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

const languages = Object.values({ en, ru, zh } as const satisfies { readonly [language in Language]: unknown })

/** Words that name China or Russia are left out of the vocabulary of another pair. */
const ofFirstPair = /chin|sino|russia|кита|росс|中国|中俄|俄/i
/** Another pair may be one of the countries that these words name. */
const ofCountries = new Set<Beyond>(['europe', 'buyers', 'others'])

/** `03` for March. */
const monthOf = (number: number): string => String(number).padStart(2, '0')

function namesOf<Name extends string>(of: { readonly [name in Name]: string }): Name[] {
  return Object.keys(of).filter((name): name is Name => Object.hasOwn(of, name))
}

function entriesOf(catalogue: Catalogue, { chapters, headings, synonyms, worldPrices }: Nomenclature): Entries {
  const entries: Entries = new Map()
  const add = (words: string, meaning: Meaning): void => {
    const tokens = tokensOf(plain(words))
    // Readers may leave out a dash inside a name.
    const kept = tokens.length === 1 ? tokens : tokens.filter(({ text }) => text !== '-')
    let stems = ''
    for (const { stem } of kept) {
      stems += ` ${stem}`
      if (!entries.has(stems)) entries.set(stems, [])
    }
    entries.get(stems)?.push({ text: textOf(kept), meaning })
  }
  const all = (words: string, meaning: Meaning): void => {
    for (const word of words.split(', ')) if (otherPair === null || !ofFirstPair.test(word)) add(word, meaning)
  }
  function each<Name extends string>(of: { readonly [name in Name]: string }, meant: (name: Name) => Meaning): void {
    for (const name of namesOf(of)) all(of[name], meant(name))
  }
  const good = (name: string, code: string): void => add(name, { kind: 'good', codes: [code] })

  for (const texts of languages) {
    for (const about of namesOf(texts.beyond))
      if (otherPair === null || !ofCountries.has(about)) all(texts.beyond[about], { kind: 'beyond', about })
    each(texts.together, (codes) => ({ kind: 'good', codes: codes.split(' '), together: true }))
    each(texts.remarks, (remark) => ({ kind: 'good', codes: [remark.replace(/.*-/, '')], together: true, remark }))
    for (const [years, words] of texts.ago.entries()) all(words, { kind: 'ago', years })
    each(texts.options, (query) => ({ kind: 'options', query }))
    each(texts.marks, (mark) => ({ kind: 'mark', mark }))
    each(texts.flows, (name) => ({ kind: 'flow', flow: name.startsWith('M') ? 'M' : 'X', strength: Number(name[1]) }))
    for (const [spans, length] of [
      [texts.months, 1],
      [texts.quarters, 3],
      [texts.halves, 6],
    ] as const)
      for (const [i, words] of spans.split('; ').entries())
        all(words, { kind: 'months', first: monthOf(i * length + 1), last: monthOf((i + 1) * length) })
    each(texts.books, (book) => ({ kind: 'book', book }))
    for (const node of sections)
      all(texts.nodes.section.replaceAll('{node}', node), { kind: 'options', query: `node=${node}` })
    for (const lag of lags) all(texts.lag.replaceAll('{lag}', String(lag)), { kind: 'options', query: `lag=${lag}` })
    for (const [i, number] of texts.numbers.split(' ').entries())
      for (const n of [number, String(i + 2)]) all(texts.last.replaceAll('{n}', n), { kind: 'last', years: i + 2 })
    all(texts.filler, { kind: 'filler' })
    for (const { cmdCode } of chapters)
      all(texts.nodes.chapter.replaceAll('{node}', cmdCode), { kind: 'options', query: `node=${cmdCode}` })
  }
  for (const { cmdCode, names } of catalogue.commodities) for (const name of Object.values(names)) good(name, cmdCode)
  for (const { cmdCode, label, names } of headings)
    for (const name of [label, ...Object.values(names ?? {})]) good(name, cmdCode)
  // Synonyms of world prices are left out, so that `copper price` asks for the traded copper.
  for (const { cmdCode, words } of synonyms)
    if (!worldPrices.some(({ id }) => id === `W-${cmdCode}`))
      for (const word of Object.values(words).flat()) good(word, cmdCode)
  for (const { id, names } of worldPrices)
    for (const name of Object.values(names)) {
      const code = id.replace('W-', '')
      add(name, { kind: 'options', query: `view=prices&benchmark=${code.toLowerCase()}` })
      for (const { worldPrice } of languages)
        for (const words of worldPrice.split(', ')) good(words.replace('{name}', name), code)
    }
  for (const { id, date, names, shortNames } of catalogue.events) {
    const called = languages.map(({ events }) => new Map<string, string>(Object.entries(events)).get(id) ?? '')
    for (const name of [...Object.values(names), ...Object.values(shortNames ?? {}), ...called.join(', ').split(', ')])
      add(name, { kind: 'event', id, month: date.slice(0, 7) })
  }
  return entries
}

/** An exact spelling comes before another form of the word, and an option or several goods before a good. */
function meaningOf(entries: readonly Entry[], text: string): Meaning | undefined {
  const exact = entries.filter((entry) => entry.text === text)
  const all = (exact.length === 0 ? entries : exact).map(({ meaning }) => meaning)
  const other = all.find((meaning) => meaning.kind !== 'good' || meaning.together)
  if (other !== undefined) return other
  const codes = all.flatMap((meaning) => (meaning.kind === 'good' ? meaning.codes : []))
  return codes.length === 0 ? undefined : { kind: 'good', codes: [...new Set(codes)] }
}

/** The longest run of tokens at a place that has a meaning, the number of its tokens, and its end. */
type Match = { readonly meaning: Meaning; readonly count: number; readonly end: number }

type Vocabulary = (tokens: readonly Token[], start: number) => Match | null

/** The words of all languages, because readers mix them. */
export const vocabularyOf = memoizeByFirst(2, (catalogue: Catalogue, nomenclature: Nomenclature): Vocabulary => {
  const entries = entriesOf(catalogue, nomenclature)
  return (tokens, start) => {
    let stems = ''
    let found: Match | null = null
    const read: Token[] = []
    for (const [i, token] of tokens.slice(start).entries()) {
      // In `more than in 2021: price or volume` the price is not that of 2021.
      if (token.isCut && i > 0) break
      if (token.text === '-' && i > 0) continue
      stems += ` ${token.stem}`
      read.push(token)
      const meaning = meaningOf(entries.get(stems) ?? [], textOf(read))
      if (meaning !== undefined) found = { meaning, count: i + 1, end: token.end }
      if (!entries.has(stems)) break
    }
    return found
  }
})

/** The start and end of a part of the phrase. */
export type Span = { readonly start: number; readonly end: number }

/** A word, a number, a Chinese character or a meaningful sign, with its place; `isCut` after the colon of a number. */
export type Token = Span & { readonly text: string; readonly stem: string; readonly isCut: boolean }

const parts =
  /\p{Script=Han}|\d{4}[-./](?:0[1-9]|1[0-2])(?![\d-])|(?<!\d)(?:0[1-9]|1[0-2])[./]\d{4}(?!\d)|\d+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’]\p{L}+)?|[-–—−~〜=%]/gu

/** The endings of Russian words, without which рублях, рублей and рубли are one. */
const russian =
  /(?:и(?:ями|ях|ям|ем|ей|[яюейи])|[ая]ми|[оеыи](?:й|м|х|ми|го|му)|[ое]в|[ая][мхя]|[ую]ю|[ое]ю|[оеыи]е|ь[юяеи]|[аеиоуыьэюяй])$/
const least = 3

function stemOf(word: string): string {
  if (/^\p{Script=Cyrillic}/u.test(word)) {
    const stem = word.replace(russian, '')
    // The vowel before the last letter is not in all forms: станок, станки.
    return (stem.length < least ? word : stem).replace(/(?<=[бвгджзклмнпрстфхцчшщ])[ое]к$/, 'к')
  }
  const singular = word.replace(/['’](s|)$/, '')
  if (singular.length <= least) return singular
  return singular
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
}

/** Turns full-width digits, capitals and ё into one form. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')

/** @param phrase in the form that `plain` gives it */
export function tokensOf(phrase: string): Token[] {
  return Array.from(phrase.matchAll(parts), ({ 0: found, index }) => {
    const text = /^[-–—−~〜]$/.test(found) ? '-' : found
    const isCut = /\d[:：]\s*$/.test(phrase.slice(0, index))
    return { text, stem: stemOf(text), start: index, end: index + found.length, isCut }
  })
}

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

export type Named = Span & { readonly codes: readonly string[]; readonly together: boolean; book: string | null }

/** The series ids of a good in its main book, or in the book named with it; a good that has none becomes `unknown`. */
export function idsOf(
  { direction, ...named }: Named & { readonly direction: Direction | null },
  { catalogue, nomenclature }: AskContext,
  unknown: Span[] = [],
): string[] {
  const { codes, together, book } = named
  const found = goodsOf(catalogue, nomenclature)(codes, direction, together).flatMap((id) =>
    book === null || findSeries(catalogue, id)?.book === book ? id : (findSeries(catalogue, `${id}.${book}`)?.id ?? []),
  )
  if (found.length === 0) unknown.push(named)
  return found
}
