import { memoize, memoizeByObject } from '#src/lib/memoize.ts'
import type { Format } from '#src/i18n/format.ts'
import { termMessages } from '#src/i18n/messages/en/terms.ts'

const terms = ['cif', 'fob', 'baci', 'hs', 'rolling', 'unreliable'] as const

export type TermId = (typeof terms)[number]

/** A piece of a text; of a term, where it words one for the first time in it. */
export type TermPart = { readonly text: string; readonly term: TermId | null }

/** Letters of scripts with spaces: between them a term would be a part of a word. */
const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`

/** One group a term, in their order. */
function patternOf({ t }: Format): RegExp {
  const groups = terms.map((term) => {
    // Spaces of a text may be held: `12 months`.
    const words = t(termMessages, `term.${term}.words`).split('|')
    return `(${words.map((word) => word.replaceAll(/\s/g, String.raw`\s`)).join('|')})`
  })
  return new RegExp(`(?<!${letter})(?:${groups.join('|')})(?!${letter})`, 'gu')
}

/** A text in pieces, in the language of its format. */
export const termParts = memoizeByObject((format: Format) => {
  const pattern = patternOf(format)
  return memoize(100, (text: string): readonly TermPart[] => {
    const parts: TermPart[] = []
    const said = new Set<TermId>()
    let end = 0
    for (const match of text.matchAll(pattern)) {
      const term = terms.find((_, i) => match[i + 1] !== undefined)
      if (term === undefined || said.has(term)) continue
      said.add(term)
      if (match.index > end) parts.push({ text: text.slice(end, match.index), term: null })
      parts.push({ text: match[0], term })
      end = match.index + match[0].length
    }
    if (end < text.length) parts.push({ text: text.slice(end), term: null })
    return parts
  })
})
