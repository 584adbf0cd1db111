import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { sansLetters } from '#src/chart/text/sansLetters.ts'

/** Pixels of a preview's picture (https://ogp.me), a size that all sites with previews ask for. */
export const pictureSize = { width: 1200, height: 630 } as const

/**
 * Unpacks a WOFF file (https://www.w3.org/TR/WOFF/) into its font. After a header of 44 bytes the file has 20 for each
 * table: name, offset, packed length, unpacked length, checksum.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is no WOFF file')
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (count - 2 ** power), 10)
  const tables: Buffer[] = []
  let place = head.length
  for (let i = 0; i < count; i += 1) {
    const entry = 44 + 20 * i
    const [from, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at))
    if (from === undefined || packed === undefined || length === undefined) throw new Error('The font is cut off')
    const bytes = woff.subarray(from, from + packed)
    const table = packed < length ? inflateSync(bytes) : bytes
    const row = 12 + 16 * i
    woff.copy(head, row, entry, entry + 4)
    head.writeUInt32BE(woff.readUInt32BE(entry + 16), row + 4)
    head.writeUInt32BE(place, row + 8)
    head.writeUInt32BE(length, row + 12)
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
    tables.push(padded)
    place += padded.length
  }
  return Buffer.concat([head, ...tables])
}

/**
 * Shortens the font's family name by `letters`. Drawings ask for a family and a weight, so semibold faces get the name
 * of their family; resvg takes one face of a family, so Cyrillic faces get a family of their own. A name record has 12
 * bytes: platform, encoding, language, kind, length, offset.
 */
function cutFamilyName(font: Buffer, letters: number): void {
  for (let row = 12; row < 12 + 16 * font.readUInt16BE(4); row += 16) {
    if (font.toString('latin1', row, row + 4) !== 'name') continue
    const table = font.readUInt32BE(row + 8)
    for (let i = 0; i < font.readUInt16BE(table + 2); i += 1) {
      const record = table + 6 + 12 * i
      const isFamily = font.readUInt16BE(record + 6) === 1
      if (isFamily) font.writeUInt16BE(font.readUInt16BE(record + 8) - 2 * letters, record + 8)
    }
  }
}

/** Font files, with the end that is cut off each family name. */
const faces = [
  { file: 'ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff', cut: '' },
  { file: 'ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff', cut: ' SemiBold' },
  { file: 'source-serif-4/files/source-serif-4-latin-600-normal.woff', cut: ' SemiBold' },
  { file: 'ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff', cut: ' Sans' },
  { file: 'ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff', cut: ' Sans SemiBold' },
  { file: 'source-serif-4/files/source-serif-4-cyrillic-600-normal.woff', cut: ' 4 SemiBold' },
  // This file is used for the rouble sign alone.
  { file: 'source-serif-4/files/source-serif-4-latin-ext-600-normal.woff', cut: ' Serif 4 SemiBold' },
]

type Script = { readonly letters: RegExp; readonly sans: string; readonly serif: string }
const cyrillic: Script = { letters: /[\u0400-\u04ff№]+/g, sans: 'IBM Plex', serif: 'Source Serif' }
/**
 * Families are named: resvg would take the machine's first face that has all letters of a text, perhaps a serif one.
 */
const chinese: Script = {
  letters: /[^>]+/g,
  sans: 'Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei',
  serif: 'Noto Serif SC, Noto Serif CJK SC, Source Han Serif SC, Songti SC, SimSun',
}

const words = />[^<>]+(?=<\/(?:text|tspan)>|<tspan)/g

/** Gives the script's letters its own font family: serif in the title, sans elsewhere. */
const withFaces = (svg: string, { letters, ...families }: Script): string =>
  svg
    .split(/(?<=<g id="title".*?<\/g>)|(?=<g id="title")/s)
    .map((part) => {
      const family = families[part.startsWith('<g id="title"') ? 'serif' : 'sans']
      return part.replaceAll(words, (text) => text.replaceAll(letters, `<tspan font-family="${family}">$&</tspan>`))
    })
    .join('')

/** None of the project's faces has the arrow. */
const withoutArrows = (svg: string): string =>
  svg.replaceAll('→', /lang="(en|ru)"/.exec(svg)?.[1] === 'ru' ? '›' : 'to')

const drawable = new Set(['₽', '›', ...sansLetters.flatMap(({ letters }) => Array.from(letters))])

/** Where the faces lack one letter of a text, resvg draws the whole text in a face of the machine. */
const needsOthers = (svg: string): boolean =>
  Array.from(svg.matchAll(words)).some(([text]) => Array.from(text.slice(1)).some((letter) => !drawable.has(letter)))

/** Renders SVGs to PNG in the project's fonts, and texts with other letters in the machine's. */
export function drawPictures(svgs: readonly string[], scale = 1): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
  const { resolve } = createRequire(import.meta.url)
  try {
    const fontFiles = faces.map(({ file: name, cut }, i) => {
      const unpacked = unpackWoff(readFileSync(resolve(`@fontsource/${name}`)))
      cutFamilyName(unpacked, cut.length)
      const file = join(folder, `${i}.ttf`)
      writeFileSync(file, unpacked)
      return file
    })
    return svgs.map((given) => {
      const isChinese = given.includes('lang="zh')
      const svg = isChinese ? withFaces(given, chinese) : withFaces(withoutArrows(given), cyrillic)
      const font = { fontFiles, loadSystemFonts: isChinese || needsOthers(svg), defaultFontFamily: 'IBM Plex Sans' }
      return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng()
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
