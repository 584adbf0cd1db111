import { type AskContext, typedWords, listsIn, vocabularyOf } from '#src/ask/vocabulary.ts'
import { type Entry, type Matcher, type Stretch, createEntries, matcherOf, signedTokensOf } from '#src/ask/words.ts'
import type { en } from '#src/i18n/messages/en/typed.ts'
import { memoize, once } from '#src/lib/memoize.ts'

/** `dearer` and `cheaper` are read as a rise and a fall, with `price` as their value. */
const ofPrice = { dearer: 'rise', cheaper: 'fall' } as const

/** By kind, the value is a fraction `1/3`, a factor `2`, a count of zeros, a choice of the view, a number, the flow of a supplier, or none. */
type Said = {
  readonly kind:
    | Exclude<keyof typeof en.said.words, keyof typeof ofPrice>
    | 'fraction'
    | 'factor'
    | 'multiplied'
    | 'scale'
    | 'unit'
    | 'number'
  readonly value: string
}

/** A part of a phrase as a statement reads it; `isUsual` where the phrase reads it as ever, `isChoice` where it else would: *growth*, *Russia supplied*. */
export type Piece = Stretch & { readonly value: string; readonly isChoice?: boolean } & (
    | (Said & { readonly isUsual?: true })
    | { readonly kind: 'good' | 'flow' | 'filler' | 'perTonne' | 'word'; readonly isUsual: true }
  )

/** Inflection makes `третий` a third, so a fraction and a short word count as they are written. */
function meaningOf(entries: readonly Entry<Said>[], text: string): Said | undefined {
  const exact = entries.find((entry) => entry.text === text)
  return exact?.meaning ?? entries.find(({ meaning: { kind } }) => kind !== 'fraction' && kind !== 'number')?.meaning
}

/** Words that mean this in a statement alone. */
const saidWords = once((): Matcher<Said> => {
  const { entries, add } = createEntries<Said>(signedTokensOf)
  const all = (list: string, meaning: Said): void => {
    for (const text of list.split(', ')) add(text, meaning)
  }
  for (const { said, numbers } of typedWords) {
    for (const [i, words] of numbers.split('; ').entries()) all(words, { kind: 'number', value: String(i + 1) })
    for (const [kind, words] of listsIn(said.words)) {
      const isOfPrice = kind === 'dearer' || kind === 'cheaper'
      all(words, isOfPrice ? { kind: ofPrice[kind], value: 'price' } : { kind, value: '' })
    }
    for (const [group, kind] of [
      ['fractions', 'fraction'],
      ['factors', 'factor'],
      ['multiplied', 'multiplied'],
      ['scales', 'scale'],
      ['units', 'unit'],
      ['numbers', 'number'],
    ] as const)
      for (const [value, words] of listsIn<string>(said[group])) all(words, { kind, value })
  }
  return matcherOf(entries, meaningOf)
})

type Around = keyof typeof en.said.around

/** A pattern of the words around numbers that have this meaning, whole words where a language parts them. */
export function wordsAround(meaning: Around): string {
  const words = typedWords.flatMap(({ said }) => said.around[meaning]?.split(', ') ?? []).filter((word) => word !== '')
  const patterns = words.map((word) => (/\p{Script=Han}/u.test(word) ? word : `(?<![\\p{L}-])${word}(?![\\p{L}-])`))
  return `(?:${patterns.join('|')})`
}

/** Where what is said of a country or a good ends. */
export const clauseEnd = new RegExp(`[,;:(（，；：。]|${wordsAround('joint')}`, 'u')

const places = { any: ['', ''], first: ['^', ''], last: ['', '\\s*$'], all: ['^', '$'] } as const

const patternAt = memoize(32, (meaning: Around, place: keyof typeof places): RegExp => {
  const [before, after] = places[place]
  return new RegExp(before + wordsAround(meaning) + after, 'u')
})

/** Whether a text has words of this meaning, begins or ends with them, or is one of them. */
export const says = (text: string, meaning: Around, place: keyof typeof places = 'any'): boolean =>
  patternAt(meaning, place).test(text)

/** Words that belong to the number before them. */
export const ofNumber = new Set<string>('percent points times tenths parts pieces scale unit foreign cross'.split(' '))

/** A comma is a decimal in a Russian phrase, and parts thousands in others; so does a space. */
function digitsOf(words: string, isRussian: boolean): string {
  const text = words.replaceAll(' ', '')
  return isRussian || !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replace(',', '.') : text.replaceAll(',', '')
}

/** The pieces of a phrase in order; the longer of two readings wins, so that `first half` is no fraction. */
export function piecesOf(phrase: string, { catalogue, nomenclature }: AskContext): Piece[] {
  const usualWords = vocabularyOf(catalogue, nomenclature)
  const said = saidWords()
  const isRussian = /\p{Script=Cyrillic}/u.test(phrase)
  const tokens = signedTokensOf(phrase)
  const pieces: Piece[] = []
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]
    if (token === undefined) break
    const { start, text } = token
    const [own, usual] = [said(tokens, i), usualWords(tokens, i)]
    const isAfterNumber = pieces.at(-1)?.kind === 'number' || pieces.at(-1)?.kind === 'scale'
    // In 比重为100% nothing is a base of 100.
    const isBase = usual?.meaning.kind === 'mark' && usual.meaning.mark === 'isBase'
    const isNoBase = isBase && /^[%万亿倍]/.test(phrase.slice(usual.end))
    // In `6507 Head-bands, linings, covers` no head is counted.
    const isLabel = usual?.meaning.kind === 'good' && usual.count > 3
    const isOwn =
      own !== null &&
      (own.count >= (usual?.count ?? 0) || isNoBase || (isAfterNumber && !isLabel && ofNumber.has(own.meaning.kind)))
    const before = pieces.at(-1)
    // 千亿 is a thousand times 亿.
    if (isOwn && own.meaning.kind === 'scale' && before?.kind === 'scale' && before.end === start)
      pieces.splice(-1, 1, { ...before, value: String(Number(before.value) + Number(own.meaning.value)), end: own.end })
    else if (isOwn) {
      const isChoice = usual?.count === own.count && /^(?:flow|options)$/.test(usual.meaning.kind)
      pieces.push({ ...own.meaning, start, end: own.end, isChoice })
    } else if (usual === null && /^\d[\d.,\s]*$/.test(text))
      pieces.push({ kind: 'number', value: digitsOf(text, isRussian), start, end: token.end })
    else {
      const end = usual?.end ?? token.end
      // `In January 2026 cost 30bn`: a year is no amount.
      const isAfterAmount = isAfterNumber && !/(?:^|\D)(?:19|20)\d\d\s*$/.test(phrase.slice(0, start))
      const isBesideAmount = isAfterAmount || pieces.at(-1)?.kind === 'unit' || /^\d/.test(phrase.slice(end))
      pieces.push(usualPiece(usual?.meaning, { start, end }, text, isBesideAmount))
    }
    i += (isOwn ? own.count : usual?.count) ?? 1
  }
  const value = supplierOf(pieces)
  return pieces.map((piece) => (piece.kind === 'supplier' ? { ...piece, value } : piece))
}

/** The flow of the one supplier: in `China became Russia’s largest supplier of cars` Russia, before the rank, is supplied. */
function supplierOf(pieces: readonly Piece[]): string {
  const isOfBuyer = (i: number): boolean => isOf('rank', 'supplier')(pieces[i + 1])
  const flows = pieces.flatMap(({ kind, value }, i) =>
    kind === 'flow' && !value.endsWith('1') && !isOfBuyer(i) ? value.slice(0, 1) : [],
  )
  return [...new Set(flows)].join('')
}

type Usual = NonNullable<ReturnType<ReturnType<typeof vocabularyOf>>>['meaning']

function usualPiece(meaning: Usual | undefined, span: Stretch, text: string, isBesideAmount: boolean): Piece {
  const isUsual = true
  if (meaning?.kind === 'mark' && (meaning.mark === 'ofRussia' || meaning.mark === 'ofChina'))
    return { kind: meaning.mark === 'ofRussia' ? 'shareOfRussia' : 'shareOfChina', value: '', isUsual, ...span }
  if (meaning?.kind === 'options' && meaning.query === 'show=share')
    return { kind: 'share', value: '', isUsual, ...span }
  if (meaning?.kind === 'options' && meaning.query === 'show=yoy') return { kind: 'rise', value: '', isUsual, ...span }
  if (meaning?.kind === 'good' && meaning.codes.includes('TOTAL'))
    return { kind: 'word', value: text, isUsual, ...span }
  // 每吨678美元 and `678 dollars a tonne` are one.
  const isPerTonne = isBesideAmount && meaning?.kind === 'options' && meaning.query === 'measure=price'
  if (meaning?.kind === 'flow') return { kind: 'flow', value: `${meaning.flow}${meaning.strength}`, isUsual, ...span }
  const kind = meaning?.kind === 'good' || meaning?.kind === 'filler' ? meaning.kind : 'word'
  return { kind: isPerTonne ? 'perTonne' : kind, value: text, isUsual, ...span }
}

type Kind = Piece['kind']
export const isOf =
  (...kinds: readonly Kind[]) =>
  (piece: Piece | undefined): boolean =>
    piece !== undefined && kinds.includes(piece.kind)
export const isRiseOrFall = isOf('rise', 'fall')
export const isShare = isOf('share', 'shareOfRussia', 'shareOfChina')
export const isPace = isOf('pace')
/** A comma ends what a number says: `rose 44%, more than before`. */
export const isApart = (phrase: string, one: Piece | undefined, next: Piece | undefined): boolean =>
  /[,;:!?()（），；：。]/.test(phrase.slice(one?.end, next?.start))

export const blanked = (phrase: string, spans: readonly Stretch[]): string =>
  spans.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), phrase)
