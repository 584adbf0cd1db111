/** A meaning of words, and the words in the form that `tokensOf` gives them. */
export type Entry<Meaning> = { readonly text: string; readonly meaning: Meaning }
/** Entries by the stems of their words, with an empty list for the words that others begin with. */
export type Entries<Meaning> = Map<string, Entry<Meaning>[]>

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

/** Collects the meanings of words. */
export function createEntries<Meaning>(read = tokensOf) {
  const entries: Entries<Meaning> = new Map()
  const add = (words: string, meaning: Meaning): void => {
    const tokens = read(plain(words))
    // Readers may leave out a dash inside a name.
    const kept = tokens.length === 1 ? tokens : tokens.filter(({ text }) => text !== '-')
    let stems = ''
    for (const { stem } of kept) {
      stems += ` ${stem}`
      if (!entries.has(stems)) entries.set(stems, [])
    }
    entries.get(stems)?.push({ text: textOf(kept), meaning })
  }
  return { entries, add }
}

/** The longest run of tokens at a place that has a meaning, the number of its tokens, and its end. */
type Match<Meaning> = { readonly meaning: Meaning; readonly count: number; readonly end: number }

export type Matcher<Meaning> = (tokens: readonly Token[], start: number) => Match<Meaning> | null

/** @param meaningOf chooses among the entries of words that have the same stems */
export function matcherOf<Meaning>(
  entries: Entries<Meaning>,
  meaningOf: (entries: readonly Entry<Meaning>[], text: string) => Meaning | undefined,
): Matcher<Meaning> {
  return (tokens, start) => {
    let stems = ''
    let found: Match<Meaning> | null = null
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
}

/** The start and end of a part of the phrase. */
export type Stretch = { readonly start: number; readonly end: number }

/** A word, a number, a Chinese character or a meaningful sign, with its place; `isCut` after the colon of a number, or where a name begins. */
export type Token = Stretch & { readonly text: string; readonly stem: string; readonly isCut: boolean }

const number = [
  /\d{4}[-./](?:0[1-9]|1[0-2])(?![\d-])|(?<!\d)(?:0[1-9]|1[0-2])[./]\d{4}(?!\d)/,
  // Four digits, a point and two more are a code, unless a unit follows.
  // Thousands are parted by commas or by single spaces.
  /\d{1,3}(?:,\d{3})+(?:\.\d{1,3})?(?!\d)|(?<![\d.,])\d{1,3}(?: \d{3})+(?:[.,]\d{1,3})?(?!\d)|(?!\d{4}\.\d\d(?!\d|\s*[万亿%]))\d+[.,]\d{1,3}(?!\d|[.,]\d)|\d+/,
]
const letters = /(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’]\p{L}+)?/u
const parts = new RegExp(
  [/\p{Script=Han}/u, ...number, letters, /[-–—−~〜=%]/, /[+$¥€£₽×]/].map(({ source }) => source).join('|'),
  'gu',
)
/** Signs that mean something beside a number alone. */
const sign = /^[+$¥€£₽×]$/

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

/**
 * Turns full-width digits, capitals, ё, the years of `в 2024-м`, `sevenfold`, `minus 3%`, `больше половины` and 来自俄罗斯的 into
 * one form.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/(?<!\p{L})(бол|мен)ьше (?=\d|половин|трет|четверт|миллион|миллиард)/gu, '$1ее ')
    .replaceAll(/(?<=\b(?:19|20)\d\d)-(?:м|й|го|му)(?!\p{L})/gu, '')
    // Before a good it is an adjective, and says no share.
    .replaceAll(/来自(?=(?:俄罗斯|中国)的)/g, '')
    .replaceAll(/(?<=[\p{L}\d])-?fold(?!\p{L})/gu, ' fold')
    .replaceAll(/(?<!\p{L})(?:minus|минус) (?=[\d.,]+ ?%)/gu, '-')
    .replaceAll(/(?<!\p{L})(?:plus|плюс) (?=[\d.,]+ ?%)/gu, '+')

/** @param phrase in the form that `plain` gives it */
export function signedTokensOf(phrase: string): Token[] {
  return Array.from(phrase.matchAll(parts), ({ 0: found, index }) => {
    const text = /^[-–—−~〜]$/.test(found) ? '-' : found
    const before = phrase.slice(0, index)
    // 进口中俄罗斯占 names Russia, not 中俄.
    const isCut = /\d[:：]\s*$/.test(before) || (/中[,，]?$/.test(before) && phrase.startsWith('俄罗斯', index))
    return { text, stem: stemOf(text), start: index, end: index + found.length, isCut }
  })
}

/** The tokens of a phrase without the signs beside numbers. */
export const tokensOf = (phrase: string): Token[] => signedTokensOf(phrase).filter(({ text }) => !sign.test(text))
