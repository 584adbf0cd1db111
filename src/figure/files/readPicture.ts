import type { PictureMetadata } from '#src/figure/files/metadata.ts'
import { metadataName, parsePictureMetadata } from '#src/figure/files/metadata.ts'
import { isPng, readChunks } from '#src/figure/files/pngChunks.ts'
import { readTextChunk } from '#src/figure/files/png.ts'
import { metadataInSvg } from '#src/figure/files/readSvg.ts'

/** Why a file cannot be opened. */
type PictureProblem = 'tooLarge' | 'otherKind' | 'broken' | 'foreign'
export type PictureAnswer = { readonly metadata: PictureMetadata } | { readonly problem: PictureProblem }

/** A PNG at scale 4 has a tenth of this. */
export const mostBytes = 25 * 1024 * 1024

function found(text: string | null | undefined): PictureAnswer {
  const metadata = text == null ? null : parsePictureMetadata(text)
  return metadata === null ? { problem: 'foreign' } : { metadata }
}

function readPng(bytes: Uint8Array): PictureAnswer {
  const chunks = readChunks(bytes, 'iTXt')
  if (chunks === null) return { problem: 'broken' }
  return found(chunks.map(readTextChunk).find((entry) => entry?.keyword === metadataName)?.text)
}

function readSvg(text: string): PictureAnswer {
  const answer = metadataInSvg(text, metadataName)
  return 'problem' in answer ? answer : found(answer.text)
}

/** What a file says of the view it shows. It is read as if it came from an enemy: it may have been made by one. */
export async function readPicture(file: Blob): Promise<PictureAnswer> {
  if (file.size > mostBytes) return { problem: 'tooLarge' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder, or a file that has moved since it was chosen.
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
