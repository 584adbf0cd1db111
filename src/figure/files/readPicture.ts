import { resolved, xmlTokens } from '#src/figure/files/xml.ts'
import { type PictureMetadata, metadataName, parsePictureMetadata } from '#src/figure/files/metadata.ts'
import { isPng, readChunks, readTextChunk } from '#src/figure/files/png.ts'

type PictureProblem = 'tooLarge' | 'otherKind' | 'broken' | 'foreign'
export type PictureAnswer = { readonly metadata: PictureMetadata } | { readonly problem: PictureProblem }

/** A PNG at scale 4 has a tenth of this. */
export const maxBytes = 25 * 1024 * 1024

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
