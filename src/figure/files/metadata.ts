import { crc32 } from '#src/figure/files/png.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { addressOf } from '#src/view/address/writeView.ts'
import { version } from '../../../package.json'

/** Eight hexadecimal digits of the numbers and periods. A better name does not change them. */
export function numbersHash(csv: string): string {
  const cells = csv
    .replaceAll(/"(?:[^"]|"")*"/g, 'text')
    .split(/\r\n|\n|,/)
    .filter((cell) => cell === '' || /^-?\d+(\.\d+)?$|^\d{4}-\d{2}$/.test(cell))
  return crc32(new TextEncoder().encode(cells.join())).toString(16).padStart(8, '0')
}

/** The keyword of the text in a PNG, the id of the element in an SVG. */
export const metadataName = 'trade-flows'
const app = 'china-russia-trade-flows'

export type PictureMetadata = {
  readonly app: typeof app
  readonly version: string
  readonly url: string
  /** Month or year. */
  readonly dataTo: string
  readonly figuresHash: string
}

/** Theme and embedding are no part of the picture: a dark page gives the same file. */
export function pictureMetadata(view: ViewState, csv: string, dataTo: string, address: string): PictureMetadata {
  const url = addressOf(address, { ...view, theme: null, embed: false }, 'complete')
  return { app, version, url, dataTo, figuresHash: numbersHash(csv) }
}

function textIn(record: object, key: string, limit: number): string | null {
  const value: unknown = Object.entries(record).find(([name]) => name === key)?.[1]
  return typeof value === 'string' && value.length <= limit ? value : null
}

/** Nobody vouches for the text: null where it is not ours or not whole. */
export function parsePictureMetadata(text: string): PictureMetadata | null {
  if (text.length > 20_000) return null
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof record !== 'object' || record === null || textIn(record, 'app', 80) !== app) return null
  const url = textIn(record, 'url', 16_000)
  const dataTo = textIn(record, 'dataTo', 7)
  const hash = textIn(record, 'figuresHash', 8)
  if (
    url === null ||
    !URL.canParse(url) ||
    dataTo === null ||
    !/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(dataTo) ||
    hash === null ||
    !/^[0-9a-f]{8}$/.test(hash)
  ) {
    return null
  }
  return { app, version: textIn(record, 'version', 40) ?? '', url, dataTo, figuresHash: hash }
}
