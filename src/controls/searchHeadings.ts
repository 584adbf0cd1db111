import type { Flow } from '#src/trade/flow.ts'
import type { Heading, Nomenclature } from '#src/trade/heading.ts'

/** How many finds a flow lists at most; the rest is counted. */
export const mostFinds = 12

export const tokensOf = (text: string): string[] =>
  text
    .toLocaleLowerCase('en')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const isHan = (part: string): boolean => /^\p{Script=Han}/u.test(part)

/** Does one of the words begin so? Chinese sets no spaces between words: there it may stand anywhere. */
export function begins(words: readonly string[], part: string): boolean {
  return words.some((word) => word.startsWith(part) || (isHan(part) && word.includes(part)))
}

/** A number matches from its first digit; every other word of the query must begin a word of the label or a short name. */
function matches(heading: Heading, query: readonly string[]): boolean {
  const words = [heading.label, ...Object.values(heading.names ?? {})].flatMap(tokensOf)
  return query.every((part) => (/^\d+$/.test(part) ? heading.cmdCode.startsWith(part) : begins(words, part)))
}

/** Headings of one flow that a query finds, those whose label begins with it first, then by number. */
export function searchHeadings(nomenclature: Nomenclature, flow: Flow, query: string): Heading[] {
  const parts = tokensOf(query)
  if (parts.length === 0) return []
  const first = parts[0] ?? ''
  const rank = ({ label }: Heading): number => (label.toLocaleLowerCase('en').startsWith(first) ? 0 : 1)
  return nomenclature.headings
    .filter((heading) => heading.flows.includes(flow) && matches(heading, parts))
    .toSorted((a, b) => rank(a) - rank(b) || (a.cmdCode < b.cmdCode ? -1 : 1))
}
