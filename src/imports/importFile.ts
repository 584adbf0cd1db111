import type { ImportResult } from '#src/imports/imported.ts'
import type { OnProgress } from '#src/imports/importText.ts'
import { importText, strangerIn } from '#src/imports/importText.ts'

/** Reads the bytes of a file, which are text in UTF-8, or in UTF-16 with a byte order mark, as Excel's "Unicode text" is. */
export function importFile(bytes: Uint8Array, onProgress?: OnProgress): ImportResult {
  const encoding = encodingOf(bytes)
  try {
    return importText(new TextDecoder(encoding, { fatal: true }).decode(bytes), onProgress)
  } catch {
    // Names in another encoding would come out as rubbish, and which one it is no byte says.
    return { problem: strangerIn(new TextDecoder(encoding).decode(bytes)) ?? 'encoding' }
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
