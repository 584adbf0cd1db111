import type { Format } from '#src/i18n/format.ts'
import { type Analysis, analyses } from '#src/view/analyses.ts'

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

const joined = (words: readonly string[]): string => words.map((word) => ` ${word}`).join('')

/** The words of a text, each after a space, so that one look tells whether any begins with given letters. */
export const phraseOf = (text: string): string => joined(tokensOf(text))

const isHan = (part: string): boolean => /^\p{Script=Han}/u.test(part)

/** Whether a word begins with `part`; in Chinese, which sets no spaces between words, it may stand anywhere. */
export const begins = (phrase: string, part: string): boolean => phrase.includes(isHan(part) ? part : ` ${part}`)

export function findableOf(cmdCode: string, names: readonly string[], label: string) {
  return { cmdCode, names, label, whole: [label, ...names].join('') } as const
}

type Findable = ReturnType<typeof findableOf>

/**
 * How well a query finds something, 0 being best: the whole of a name, its beginning, words in it, words in the long
 * label of the nomenclature. Null where a word of the query begins no word; a number is the first digits of the code.
 */
export function rankOf(query: readonly string[], { cmdCode, names, label, whole }: Findable): 0 | 1 | 2 | 3 | null {
  const finds = query.every((part) => (/^\d+$/.test(part) ? cmdCode.startsWith(part) : begins(whole, part)))
  if (!finds) return null
  const text = joined(query)
  if (names.includes(text)) return 0
  if ([label, ...names].some((name) => name.startsWith(text))) return 1
  return names.some((name) => query.every((part) => begins(name, part))) ? 2 : 3
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
