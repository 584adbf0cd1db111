import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import { otherPair } from '#src/trade/pair.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { sections } from '#src/view/address/codecs.ts'
import { lags } from '#src/view/viewState.ts'
import { plain, tokensOf } from '#src/ask/tokens.ts'
import type { Token } from '#src/ask/tokens.ts'
import { en } from '#src/i18n/messages/ask/en.ts'
import { ru } from '#src/i18n/messages/ask/ru.ts'
import { zh } from '#src/i18n/messages/ask/zh.ts'

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
  | { readonly kind: 'ago'; readonly years: 0 | 1 }
  /** The commodity codes of a name; one of them is meant, or all `together`. */
  | {
      readonly kind: 'good'
      readonly codes: readonly string[]
      readonly together?: true
      readonly remark?: Remark
    }
  | { readonly kind: 'beyond'; readonly about: Beyond }
  | { readonly kind: 'filler' }

type Entry = { readonly text: string; readonly meaning: Meaning }
type Node = { readonly next: Map<string, Node>; readonly entries: Entry[] }

const newNode = (): Node => ({ next: new Map(), entries: [] })
const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

function add(root: Node, words: string, meaning: Meaning): void {
  const tokens = tokensOf(plain(words))
  // Readers may leave out a dash inside a name.
  const kept = tokens.length === 1 ? tokens : tokens.filter(({ text }) => text !== '-')
  let node = root
  for (const { stem } of kept) {
    const next = node.next.get(stem) ?? newNode()
    node.next.set(stem, next)
    node = next
  }
  if (node !== root) node.entries.push({ text: textOf(kept), meaning })
}

const languages = [en, ru, zh] as const

/** Words that name China or Russia are left out of the vocabulary of another pair. */
const ofFirstPair = /chin|sino|russia|кита|росс|中国|中俄|俄/i

function addOptions(root: Node): void {
  const all = (words: string, meaning: Meaning): void => {
    for (const word of words.split(', ')) if (otherPair === null || !ofFirstPair.test(word)) add(root, word, meaning)
  }
  for (const texts of languages) {
    const { options, marks, flows, months, books, nodes, lag, last: lastYears, numbers, filler } = texts
    // Another pair may be one of these countries.
    for (const about of beyondNames)
      if (otherPair === null || !['europe', 'buyers', 'others'].includes(about))
        all(texts.beyond[about], { kind: 'beyond', about })
    for (const [codes, names] of Object.entries(texts.together))
      all(names, { kind: 'good', codes: codes.split(' '), together: true })
    for (const remark of remarkNames) {
      const codes = [remark.replace(/.*-/, '')]
      all(texts.remarks[remark], { kind: 'good', codes, together: true, remark })
    }
    for (const [i, names] of texts.ago.entries()) all(names, { kind: 'ago', years: i === 0 ? 0 : 1 })
    for (const [query, words] of Object.entries(options)) all(words, { kind: 'options', query })
    for (const mark of markNames) all(marks[mark], { kind: 'mark', mark })
    for (const [name, words] of Object.entries(flows))
      all(words, { kind: 'flow', flow: name.startsWith('M') ? 'M' : 'X', strength: Number(name[1]) })
    for (const [span, words] of Object.entries(months)) {
      const [first = '', last = ''] = span.split('-')
      all(words, { kind: 'months', first, last })
    }
    for (const [book, words] of Object.entries(books)) all(words, { kind: 'book', book })
    for (const node of sections)
      all(nodes.section.replaceAll('{node}', node), { kind: 'options', query: `node=${node}` })
    for (const one of lags) all(lag.replaceAll('{lag}', String(one)), { kind: 'options', query: `lag=${one}` })
    for (const [i, number] of numbers.split(' ').entries())
      for (const n of [number, String(i + 2)]) all(lastYears.replaceAll('{n}', n), { kind: 'last', years: i + 2 })
    all(filler, { kind: 'filler' })
  }
}

function namesOf<Name extends string>(of: { readonly [name in Name]: string }): Name[] {
  return Object.keys(of).filter((name): name is Name => Object.hasOwn(of, name))
}
const [markNames, beyondNames, remarkNames] = [namesOf(en.marks), namesOf(en.beyond), namesOf(en.remarks)]

function addNames(root: Node, catalogue: Catalogue, { chapters, headings, synonyms, worldPrices }: Nomenclature): void {
  const good = (name: string, code: string): void => add(root, name, { kind: 'good', codes: [code] })
  for (const { cmdCode, names } of catalogue.commodities) for (const name of Object.values(names)) good(name, cmdCode)
  for (const { cmdCode, label, names } of headings) {
    good(label, cmdCode)
    for (const name of Object.values(names ?? {})) good(name, cmdCode)
  }
  const priced = new Set(worldPrices.map(({ id }) => id.replace('W-', '')))
  // Synonyms of world prices are left out, so that `copper price` asks for the traded copper.
  for (const { cmdCode, words } of synonyms)
    if (!priced.has(cmdCode)) for (const word of Object.values(words).flat()) good(word, cmdCode)
  for (const { id, names } of worldPrices)
    for (const name of Object.values(names)) {
      add(root, name, { kind: 'options', query: `view=prices&benchmark=${id.replace('W-', '').toLowerCase()}` })
      for (const { worldPrice } of languages)
        for (const words of worldPrice.split(', ')) good(words.replace('{name}', name), id.replace('W-', ''))
    }
  for (const { cmdCode } of chapters)
    for (const { nodes } of languages)
      for (const name of nodes.chapter.split(', '))
        add(root, name.replace('{node}', cmdCode), { kind: 'options', query: `node=${cmdCode}` })
  for (const { id, date, names, shortNames } of catalogue.events) {
    const called = languages.flatMap(({ events }) =>
      Object.entries(events).flatMap(([event, words]) => (event === id ? words.split(', ') : [])),
    )
    for (const name of [...Object.values(names), ...Object.values(shortNames ?? {}), ...called])
      add(root, name, { kind: 'event', id, month: date.slice(0, 7) })
  }
}

/** The longest run of tokens at a place that has a meaning, and the number of its tokens. */
type Match = { readonly meaning: Meaning; readonly count: number }

/** An exact spelling comes before another form of the word, and an option or several goods before a good. */
function meaningOf(entries: readonly Entry[], text: string): Meaning | undefined {
  const exact = entries.filter((entry) => entry.text === text)
  const all = (exact.length === 0 ? entries : exact).map(({ meaning }) => meaning)
  const other = all.find((meaning) => meaning.kind !== 'good' || meaning.together)
  if (other !== undefined) return other
  const codes = all.flatMap((meaning) => (meaning.kind === 'good' ? meaning.codes : []))
  return codes.length === 0 ? undefined : { kind: 'good', codes: [...new Set(codes)] }
}

function matchIn(root: Node, tokens: readonly Token[], start: number): Match | null {
  let node: Node | undefined = root
  let found: Match | null = null
  const read: Token[] = []
  for (let i = start; i < tokens.length; i += 1) {
    const token = tokens[i]
    // In `more than in 2021: price or volume` the price is not that of 2021.
    if (token === undefined || (token.isCut && i > start)) break
    if (token.text === '-' && read.length > 0) continue
    node = node.next.get(token.stem)
    if (node === undefined) break
    read.push(token)
    const meaning = meaningOf(node.entries, textOf(read))
    if (meaning !== undefined) found = { meaning, count: i - start + 1 }
  }
  return found
}

export type Vocabulary = (tokens: readonly Token[], start: number) => Match | null

/** The words of all languages, because readers mix them. */
export const vocabularyOf = memoizeByObject((catalogue: Catalogue) =>
  memoizeByObject((nomenclature: Nomenclature): Vocabulary => {
    const root = newNode()
    addOptions(root)
    addNames(root, catalogue, nomenclature)
    return (tokens, start) => matchIn(root, tokens, start)
  }),
)
