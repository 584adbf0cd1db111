import plexCyrillic400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url'
import plexCyrillic600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2?url'
import plex400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url'
import plex600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url'
import serifCyrillic600 from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url'
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import serifRouble600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'

/** A face with `letters` is needed only where a text has one of them. */
type Face = { readonly family: string; readonly weight: number; readonly url: string; readonly letters?: Letters }
type Letters = { readonly range: string; readonly within: RegExp }

const cyrillic: Letters = { range: 'U+0400-04FF', within: /[\u0400-\u04ff]/ }
const rouble: Letters = { range: 'U+20BD', within: /₽/ }

const faces: readonly Face[] = [
  { family: 'IBM Plex Sans', weight: 400, url: plex400 },
  { family: 'IBM Plex Sans', weight: 600, url: plex600 },
  { family: 'Source Serif 4', weight: 600, url: serif600 },
  { family: 'IBM Plex Sans', weight: 400, url: plexCyrillic400, letters: cyrillic },
  { family: 'IBM Plex Sans', weight: 600, url: plexCyrillic600, letters: cyrillic },
  { family: 'Source Serif 4', weight: 600, url: serifCyrillic600, letters: cyrillic },
  { family: 'Source Serif 4', weight: 600, url: serifRouble600, letters: rouble },
]

async function dataUrl(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The font ${url} could not be loaded (${response.status}).`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  // Base64 may contain "NaN" by chance, and a search for it in a file must find none. `%4E` is `N`.
  return `data:;base64,${btoa(text).replaceAll('NaN', 'Na%4E')}`
}

/**
 * Wikimedia Commons accepts fonts with exactly these quotes and no media type (https://github.com/wikimedia/mediawiki,
 * `checkCssFragment`). The cache drops a failed fetch, so that the next export tries again.
 */
const rule = memoizeByObject(async ({ family, weight, url, letters }: Face): Promise<string> => {
  const range = letters === undefined ? '' : `unicode-range:${letters.range};`
  return `@font-face{font-family:'${family}';font-weight:${weight};${range}src:url("${await dataUrl(url)}") format('woff2');}`
})

/** The fonts are embedded, because an SVG shown as an image can use neither the page's fonts nor any address. */
async function fontFaces(text: string): Promise<string> {
  const needed = faces.filter(({ letters }) => letters === undefined || letters.within.test(text))
  return (await Promise.all(needed.map(rule))).join('')
}

/** @param metadata elements beside the drawing's own */
export async function svgText(drawing: string, metadata = ''): Promise<string> {
  const added = `${metadata}<style>${await fontFaces(drawing)}</style>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing.replace('</metadata>', (end) => end + added)}\n`
}

/** The licence of our drawings; the numbers in them keep their publishers’ licences. */
export const drawingLicence = 'https://creativecommons.org/licenses/by/4.0/'

export type Work = {
  readonly title: string
  readonly author: string
  readonly language: string
  /** Null where the drawing is not ours alone to license. */
  readonly licence: string | null
  readonly sources: readonly string[]
}

/** Metadata that archives such as Wikimedia Commons read: Dublin Core in RDF, in the namespaces that it accepts. */
export function workMetadata({ title, author, language, licence, sources }: Work): string {
  const element = (name: string, text: string): string => `<dc:${name}>${escapeHtml(text)}</dc:${name}>`
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format>' +
    '<dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>' +
    `${element('title', title)}<dc:creator><cc:Agent>${element('title', author)}</cc:Agent></dc:creator>` +
    element('language', language) +
    sources.map((source) => element('source', source)).join('') +
    (licence === null ? '' : `<cc:license rdf:resource="${licence}"/>`) +
    '</cc:Work></rdf:RDF></metadata>'
  )
}
