import type { Format } from '#src/i18n/format.ts'
import { type Analysis, analyses } from '#src/view/analyses.ts'

export type Phrase = { readonly text: string; readonly words: readonly string[] }

/** Most Russians type е for ё. */
const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The different words of a query, each of which must be found; a word said twice finds no more. */
export const queryOf = (text: string): string[] => [...new Set(tokensOf(text))]

export function phraseOf(text: string): Phrase {
  const words = tokensOf(text)
  return { text: words.join(' '), words }
}

const isHan = (part: string): boolean => /^\p{Script=Han}/u.test(part)

/** Whether a word begins with `part`; in Chinese, which sets no spaces between words, it may stand anywhere. */
export function begins(words: readonly string[], part: string): boolean {
  return isHan(part) ? words.some((word) => word.includes(part)) : words.some((word) => word.startsWith(part))
}

export type Findable = {
  readonly cmdCode: string
  readonly names: readonly Phrase[]
  readonly label: Phrase
  readonly words: readonly string[]
}

export function findableOf(cmdCode: string, names: readonly Phrase[], label: Phrase): Findable {
  return { cmdCode, names, label, words: [label, ...names].flatMap(({ words }) => words) }
}

/**
 * How well a query finds something, 0 being best: the whole of a name, its beginning, words in it, words in the long
 * label of the nomenclature. Null where a word of the query begins no word; a number is the first digits of the code.
 */
export function rankOf(query: readonly string[], { cmdCode, names, label, words }: Findable): 0 | 1 | 2 | 3 | null {
  const finds = query.every((part) => (/^\d+$/.test(part) ? cmdCode.startsWith(part) : begins(words, part)))
  if (!finds) return null
  const text = query.join(' ')
  if (names.some((name) => name.text === text)) return 0
  if (label.text.startsWith(text) || names.some((name) => name.text.startsWith(text))) return 1
  return names.some((name) => query.every((part) => begins(name.words, part))) ? 2 : 3
}

/** The least letters of a query, since fewer begin too many words; Chinese needs two, the length of its words. */
const minLetters = 3

export function foundLooks(query: string, { t }: Format): Analysis[] {
  const parts = queryOf(query)
  const text = parts.join('')
  if (text.length < (/\p{Script=Han}/u.test(text) ? 2 : minLetters)) return []
  return analyses
    .flatMap((id) => {
      const name = phraseOf(t(`analysis.${id}`))
      const keywords = t(`looks.${id}`)
        .split(/[,、] ?/)
        .map(phraseOf)
      const rank = rankOf(parts, findableOf('', [name, ...keywords], name))
      return rank === null ? [] : [{ id, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id }) => id)
}
