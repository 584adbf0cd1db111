/** Words by which something may be found: a name, a label, a synonym. */
export type Phrase = { readonly text: string; readonly words: readonly string[] }

/** In small letters, and with е for ё, as most Russians type it. */
export const tokensOf = (text: string): string[] =>
  text
    .toLocaleLowerCase('en')
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

export function phraseOf(text: string): Phrase {
  const words = tokensOf(text)
  return { text: words.join(' '), words }
}

const isHan = (part: string): boolean => /^\p{Script=Han}/u.test(part)

/** Does one of the words begin so? Chinese sets no spaces between words: there it may stand anywhere. */
export function begins(words: readonly string[], part: string): boolean {
  return words.some((word) => word.startsWith(part) || (isHan(part) && word.includes(part)))
}

/**
 * How well a query finds something, 0 being best: the whole of a name, its beginning, words in it, words in the long
 * label of the nomenclature. Null where a word of the query begins no word; a number is the first digits of the code.
 *
 * @param names names and synonyms, each for itself
 */
export function rankOf(
  query: readonly string[],
  cmdCode: string,
  names: readonly Phrase[],
  label: Phrase,
): 0 | 1 | 2 | 3 | null {
  const words = [label, ...names].flatMap((phrase) => phrase.words)
  const finds = query.every((part) => (/^\d+$/.test(part) ? cmdCode.startsWith(part) : begins(words, part)))
  if (!finds) return null
  const text = query.join(' ')
  if (names.some((name) => name.text === text)) return 0
  if ([label, ...names].some((phrase) => phrase.text.startsWith(text))) return 1
  return names.some((name) => query.every((part) => begins(name.words, part))) ? 2 : 3
}
