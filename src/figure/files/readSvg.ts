import { resolved, xmlTokens } from '#src/figure/files/xml.ts'

/** What the wanted element of an SVG holds, null where there is none; or why the file cannot be read. */
export type SvgAnswer = { readonly text: string | null } | { readonly problem: 'otherKind' | 'broken' | 'foreign' }

/** No picture of ours has a tenth of either: more is only there to take long. */
const mostTokens = 500_000
const mostLetters = 200_000

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * The text of the first `metadata` with this id. The browser's own parser would make elements of a stranger's file, which
 * takes a minute for a few megabytes of them, and would hold the styles of its complaint about a broken file against the
 * page's policy.
 */
export function metadataInSvg(svg: string, id: string): SvgAnswer {
  const open: string[] = []
  let begun = false
  /** How many elements the wanted one lies in, while the text is in it. */
  let depth: number | null = null
  let text: string | null = null
  let tokens = 0
  for (const token of xmlTokens(svg)) {
    tokens += 1
    if (tokens > mostTokens) return { problem: 'foreign' }
    switch (token.kind) {
      case 'open': {
        if (begun && open.length === 0) return { problem: 'broken' }
        const name = localName(token.name)
        if (!begun && name !== 'svg') return { problem: 'otherKind' }
        begun = true
        if (token.empty) break
        if (name === 'metadata' && token.id === id && text === null) {
          depth = open.length
          text = ''
        }
        open.push(token.name)
        break
      }
      case 'close':
        if (open.pop() !== token.name) return { problem: 'broken' }
        if (open.length === depth) depth = null
        break
      case 'text':
        if (open.length === 0 && token.text.trim() !== '') return { problem: 'broken' }
        if (depth !== null) text = `${text}${token.text}`
        break
      case 'docType':
        if (begun) return { problem: 'broken' }
        // Entities can make a small file a huge one. A type without them, as Illustrator writes it, is harmless.
        if (token.declares) return { problem: 'foreign' }
        break
      case 'malformed':
        return { problem: 'broken' }
    }
  }
  if (!begun || open.length > 0) return { problem: 'broken' }
  if (text === null || text.length > mostLetters) return { text: null }
  const plain = resolved(text)
  return plain === null ? { problem: 'broken' } : { text: plain }
}
