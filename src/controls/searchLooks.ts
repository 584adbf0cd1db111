import type { Format } from '#src/i18n/format.ts'
import { type Analysis, analyses } from '#src/view/analyses.ts'
import { findableOf, phraseOf, queryOf, rankOf } from '#src/controls/searchRank.ts'

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
