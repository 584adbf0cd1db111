/** If a text is not XML, its last token is `malformed`. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly id: string | null; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'docType'; readonly declares: boolean }
  | { readonly kind: 'malformed' }

// Each pattern passes once over its match, so that the work grows only with the length of a hostile text.
const comment = /<!--[^]*?-->|<\?[^]*?\?>/y
const cdata = /<!\[CDATA\[([^]*?)\]\]>/y
const docType = /<!DOCTYPE[^>[]*([>[])/iy
const closing = /<\/([^\s<>/]+)\s*>/y
const opening = /<([^\s<>/=!?"'&]+)/y
const attribute = /\s+([^\s<>/=!?"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const tagEnd = /\s*(\/?)>/y
const letters = /[^<]+/y

const named: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text with its references resolved; null where a reference is unknown. */
export function resolved(text: string): string | null {
  let known = true
  const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));|&/gi
  const plain = text.replaceAll(reference, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    const code = Number(decimal ?? `0x${hexadecimal}`)
    const letter = name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : named[name]
    known &&= letter !== undefined
    return letter ?? ''
  })
  return known ? plain : null
}

/** Builds no elements, and resolves no entities and no namespaces; comments and instructions are left out. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = xml.startsWith('\uFEFF') ? 1 : 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(xml)
    if (match !== null) at = pattern.lastIndex
    return match
  }
  const element = (name: string): XmlToken => {
    let id: string | null = null
    for (let one = take(attribute); one !== null; one = take(attribute)) {
      const [, key, double, single] = one
      if (key === 'id') id = double ?? single ?? ''
    }
    const end = take(tagEnd)
    return end === null ? { kind: 'malformed' } : { kind: 'open', name, id, empty: end[1] === '/' }
  }
  const next = (): XmlToken | null => {
    const plain = take(letters)
    if (plain !== null) return { kind: 'text', text: plain[0] }
    const [, start] = take(opening) ?? []
    if (start !== undefined) return element(start)
    const [, end] = take(closing) ?? []
    if (end !== undefined) return { kind: 'close', name: end }
    if (take(comment) !== null) return null
    const [, verbatim] = take(cdata) ?? []
    if (verbatim !== undefined) return { kind: 'text', text: verbatim.replaceAll('&', '&amp;') }
    const [, declared] = take(docType) ?? []
    if (declared !== undefined) return { kind: 'docType', declares: declared === '[' }
    return { kind: 'malformed' }
  }
  while (at < xml.length) {
    const token = next()
    if (token !== null) yield token
    if (token?.kind === 'malformed') return
  }
}
