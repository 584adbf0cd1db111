import { pairName } from '#src/trade/pair.ts'
import { crc32 } from '#src/publish/files/png.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { addressOf } from '#src/view/address/address.ts'
import { version } from '../../../package.json'

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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The text is untrusted: null where it is not from this app or not whole. */
export function parsePictureMetadata(text: string): PictureMetadata | null {
  const record = text.length > 20_000 ? null : parsed(text)
  const entries = new Map<string, unknown>(typeof record === 'object' && record !== null ? Object.entries(record) : [])
  const textOf = (key: string, limit: number): string => {
    const value = entries.get(key)
    return typeof value === 'string' && value.length <= limit ? value : ''
  }
  const [url, dataTo, figuresHash] = [textOf('url', 16_000), textOf('dataTo', 7), textOf('figuresHash', 8)]
  const isWhole =
    textOf('app', 80) === app &&
    URL.canParse(url) &&
    /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(dataTo) &&
    /^[0-9a-f]{8}$/.test(figuresHash)
  return isWhole ? { app, version: textOf('version', 40), url, dataTo, figuresHash } : null
}
