import { escapeHtml } from '#src/lib/escapeHtml.ts'
import * as written from '#src/publish/files/metadata.ts'

type PictureProblem = 'tooLarge' | 'otherKind' | 'broken' | 'foreign'
type PictureAnswer = { readonly metadata: written.PictureMetadata } | { readonly problem: PictureProblem }

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
  if (written.isPng(bytes)) return readPng(bytes)
  if (bytes.length === 0) return { problem: 'broken' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /^\s*</.test(text) ? readSvg(text) : { problem: 'otherKind' }
  } catch {
    return { problem: 'otherKind' }
  }
}

function found(text: string | null | undefined): PictureAnswer {
  const metadata = text == null ? null : written.parsePictureMetadata(text)
  return metadata === null ? { problem: 'foreign' } : { metadata }
}

/** None of our texts has a tenth of this. */
const maxTextLength = 200_000

const passages = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const
const passage = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/g
const begun = new RegExp(`<(?:[\\w-]+:)?metadata(?:\\s[^<>]*)?\\sid\\s*=\\s*["']${written.metadataName}["']`)

/**
 * The browser's parser is not used: it would make elements of a stranger's file, which takes a minute for a few
 * megabytes, and the styles of its error message would break the page's Content Security Policy.
 */
function readSvg(svg: string): PictureAnswer {
  // A passage without an end would be looked for again at each place where one could begin.
  if (passages.some(([begin, end]) => svg.lastIndexOf(begin) > svg.lastIndexOf(end))) return { problem: 'broken' }
  const whole = svg.replaceAll(passage, (_, verbatim = '') => escapeHtml(verbatim)).trim()
  const [type = '', opens] = /^<!DOCTYPE[^>[]*([>[])\s*/i.exec(whole) ?? []
  // Entities make a small file huge; a document type without them, as Illustrator writes it, is harmless.
  if (opens === '[') return { problem: 'foreign' }
  const root = whole.slice(type.length)
  if (!/^<(?:[\w-]+:)?svg[\s/>]/.test(root)) return { problem: 'otherKind' }
  if (!/<\/(?:[\w-]+:)?svg\s*>$/.test(root)) return { problem: 'broken' }
  const start = begun.exec(root)
  if (start === null) return found(null)
  const from = root.indexOf('>', start.index) + 1
  const text = root.slice(from, root.indexOf('<', from))
  if (text.length > maxTextLength) return found(null)
  const plain = resolved(text)
  return plain === null ? { problem: 'broken' } : found(plain)
}

function readPng(bytes: Uint8Array): PictureAnswer {
  const chunks = written.readChunks(bytes, 'iTXt')
  if (chunks === null) return { problem: 'broken' }
  return found(chunks.map(written.readTextChunk).find((entry) => entry?.keyword === written.metadataName)?.text)
}

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
