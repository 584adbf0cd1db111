import type { ImportResult } from '#src/imports/imported.ts'
import type { OnProgress } from '#src/imports/importText.ts'
import { importText } from '#src/imports/importText.ts'

/** Reads the bytes of a file, which are text in UTF-8, or in UTF-16 with a byte order mark, as Excel's "Unicode text" is. */
export function importFile(bytes: Uint8Array, onProgress?: OnProgress): ImportResult {
  const encoding = encodingOf(bytes)
  const result = importText(new TextDecoder(encoding).decode(bytes), onProgress)
  // Names in another encoding would come out as rubbish, and which one it is no byte says. What is not taken may be rubbish.
  const suspect = 'series' in result && result.series.some(({ label }) => label.includes('\uFFFD'))
  return suspect && !isIn(encoding, bytes) ? { problem: 'encoding' } : result
}

/** U+FFFD stands for bytes that are no letter of the encoding; it may also be what the file itself says. */
function isIn(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
