import {
  type PictureMetadata,
  isPng,
  metadataName,
  parsePictureMetadata,
  readChunks,
  readTextChunk,
} from '#src/publish/files/metadata.ts'

type PictureProblem = 'tooLarge' | 'otherKind' | 'broken' | 'foreign'
type PictureAnswer = { readonly metadata: PictureMetadata } | { readonly problem: PictureProblem }

/** A PNG at scale 4 has a tenth of this. */
export const maxBytes = 25 * 1024 * 1024

/** The file is untrusted, because an attacker may have made it. */
export async function readPicture(file: Blob): Promise<PictureAnswer> {
  if (file.size > maxBytes) return { problem: 'tooLarge' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // The file is a folder, or has moved since it was chosen.
    return { problem: 'broken' }
  }
  if (isPng(bytes)) return readPng(bytes)
  if (bytes.length === 0) return { problem: 'broken' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /^\s*</.test(text) ? readSvg(text) : { problem: 'otherKind' }
  } catch {
    return { problem: 'otherKind' }
  }
}

function found(text: string | null | undefined): PictureAnswer {
  const metadata = text == null ? null : parsePictureMetadata(text)
  return metadata === null ? { problem: 'foreign' } : { metadata }
}

/** None of our pictures has a tenth of either number. */
const maxTokens = 500_000
const maxTextLength = 200_000

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * The browser's parser is not used: it would make elements of a stranger's file, which takes a minute for a few
 * megabytes, and the styles of its error message would break the page's Content Security Policy.
 */
function readSvg(svg: string): PictureAnswer {
  const open: string[] = []
  let begun = false
  let depth: number | null = null
  let text: string | null = null
  let tokens = 0
  for (const token of xmlTokens(svg)) {
    tokens += 1
    if (tokens > maxTokens) return { problem: 'foreign' }
    switch (token.kind) {
      case 'open': {
        if (begun && open.length === 0) return { problem: 'broken' }
        const name = localName(token.name)
        if (!begun && name !== 'svg') return { problem: 'otherKind' }
        begun = true
        if (token.empty) break
        if (name === 'metadata' && token.id === metadataName && text === null) {
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
        // Entities make a small file huge; a document type without them, as Illustrator writes it, is harmless.
        if (token.declares) return { problem: 'foreign' }
        break
      case 'malformed':
        return { problem: 'broken' }
    }
  }
  if (!begun || open.length > 0) return { problem: 'broken' }
  if (text === null || text.length > maxTextLength) return found(null)
  const plain = resolved(text)
  return plain === null ? { problem: 'broken' } : found(plain)
}

function readPng(bytes: Uint8Array): PictureAnswer {
  const chunks = readChunks(bytes, 'iTXt')
  if (chunks === null) return { problem: 'broken' }
  return found(chunks.map(readTextChunk).find((entry) => entry?.keyword === metadataName)?.text)
}

/** If a text is not XML, its last token is `malformed`. */
type XmlToken =
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
