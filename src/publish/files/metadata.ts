import * as v from 'valibot'
import { version } from '../../../package.json'
import { attempt } from '#src/lib/attempt.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import type { FigureSize } from '#src/publish/layout/sizes.ts'
import { pairName } from '#src/trade/catalogue.ts'
import { addressOf } from '#src/view/address/address.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** A hash of the numbers and periods in eight hexadecimal digits; better names do not change it. */
export function numbersHash(csv: string): string {
  const cells = csv
    .replaceAll(/"(?:[^"]|"")*"/g, 'text')
    .split(/\r\n|\n|,/)
    .filter((cell) => cell === '' || /^-?\d+(\.\d+)?$|^\d{4}-\d{2}$/.test(cell))
  return crc32(new TextEncoder().encode(cells.join())).toString(16).padStart(8, '0')
}

/** The keyword of the text in a PNG, and the id of the element in an SVG. */
export const metadataName = 'trade-flows'
const app = `${pairName}-trade-flows`

export type PictureMetadata = ReturnType<typeof pictureMetadata>

/**
 * Theme and embedding are left out, so that a dark page gives the same file.
 *
 * @param dataTo month or year
 */
export function pictureMetadata(view: ViewState, csv: string, dataTo: string, address: string) {
  const url = addressOf(address, { ...view, theme: null, embed: false }, 'complete')
  return { app, version, url, dataTo, figuresHash: numbersHash(csv) }
}

const ofOurs = v.object({
  app: v.literal(app),
  version: v.fallback(v.pipe(v.string(), v.maxLength(40)), ''),
  url: v.pipe(
    v.string(),
    v.maxLength(16_000),
    v.check((url) => URL.canParse(url)),
  ),
  dataTo: v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)),
  figuresHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
})

/** The text is untrusted: null where it is not from this app or not whole. */
export const parsePictureMetadata = (text: string): PictureMetadata | null =>
  text.length > 20_000 ? null : attempt(() => v.parse(ofOurs, JSON.parse(text)))

/** The remainders of each byte for the CRC polynomial of PNG and ZIP. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  return remainder
})

/** https://www.w3.org/TR/png-3/#5CRC-algorithm */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

/** A PNG is its signature and then chunks (https://www.w3.org/TR/png-3/#5DataRep). */
type PngChunk = { readonly type: string; readonly data: Uint8Array }

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Bytes of length, type and checksum around the data of a chunk. */
const frame = 12
/** The header chunk comes first and has 13 bytes of data. */
const headEnd = signature.length + frame + 13

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte)

function chunkBytes({ type, data }: PngChunk): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(frame + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** Our chunks stand right after the header; a hostile file may have millions. */
const maxChunks = 100

/** Null where the file is not a whole PNG, or a wanted chunk's checksum is wrong. */
export function readChunks(bytes: Uint8Array, wanted: string): PngChunk[] | null {
  if (!isPng(bytes)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: PngChunk[] = []
  for (let at = signature.length; at + frame <= bytes.length;) {
    const length = view.getUint32(at)
    if (length > bytes.length - at - frame) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (type === wanted && chunks.length < maxChunks) {
      if (view.getUint32(at + 8 + length) !== crc32(bytes.subarray(at + 4, at + 8 + length))) return null
      chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) })
    }
    if (type === 'IEND') return chunks
    at += frame + length
  }
  return null
}

/** https://www.w3.org/TR/png-3/#11iTXt */
export type PngText = { readonly keyword: string; readonly text: string }

const inchesPerMetre = 1 / 0.0254
const cssDensity = 96

/** The chunk makes the picture equally large on paper at every scale. */
function densityChunk(scale: number): PngChunk {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const pixelsPerMetre = Math.round(scale * cssDensity * inchesPerMetre)
  view.setUint32(0, pixelsPerMetre)
  view.setUint32(4, pixelsPerMetre)
  view.setUint8(8, 1)
  return { type: 'pHYs', data }
}

const textChunk = ({ keyword, text }: PngText): PngChunk => ({
  type: 'iTXt',
  data: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`),
})

/** Null where the text is compressed or invalid. */
export function readTextChunk({ data }: PngChunk): PngText | null {
  const keywordEnd = data.indexOf(0)
  const languageEnd = data.indexOf(0, keywordEnd + 3)
  const translatedEnd = data.indexOf(0, languageEnd + 1)
  if (keywordEnd < 1 || languageEnd < 0 || translatedEnd < 0 || data[keywordEnd + 1] !== 0) return null
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return {
      keyword: decoder.decode(data.subarray(0, keywordEnd)),
      text: decoder.decode(data.subarray(translatedEnd + 1)),
    }
  } catch {
    return null
  }
}

/** A PNG of exactly `size` × `scale` pixels. */
export async function paintSvg(svg: string, size: FigureSize, scale: number): Promise<Blob> {
  const width = Math.round(size.width * scale)
  const height = Math.round(size.height * scale)
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { alpha: false })
    if (context === null) throw new Error('This browser gave no canvas to draw on.')
    context.drawImage(image, 0, 0, width, height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('The browser could not make a PNG.')) : resolve(blob)),
        'image/png',
      )
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

export async function describedPng(png: Blob, scale: number, texts: readonly PngText[]): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer())
  if (!isPng(bytes) || bytes.length < headEnd) throw new Error('This is not a PNG.')
  const added = [densityChunk(scale), ...texts.map(textChunk)].map(chunkBytes)
  return new Blob([bytes.subarray(0, headEnd), ...added, bytes.subarray(headEnd)], { type: 'image/png' })
}

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

/** None of our texts has a tenth of this. */
const maxTextLength = 200_000

const passages = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const
const passage = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/g
const begun = new RegExp(`<(?:[\\w-]+:)?metadata(?:\\s[^<>]*)?\\sid\\s*=\\s*["']${metadataName}["']`)

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
  const chunks = readChunks(bytes, 'iTXt')
  if (chunks === null) return { problem: 'broken' }
  return found(chunks.map(readTextChunk).find((entry) => entry?.keyword === metadataName)?.text)
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
