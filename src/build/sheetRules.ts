import type { Plugin } from 'vite'

/** Letters for which a part of a font is loaded. Every page has Latin ones. */
const parts = {
  latin: '',
  cyrillic: 'unicode-range:U+301,U+4??,U+2116',
  'latin-ext': 'unicode-range:U+20BD',
} as const

/** Fonts are self-hosted, so that no request leaves the site: Fontsource's files, WOFF2 alone. */
const shipped = [
  ['Source Serif 4', 600, ['latin', 'cyrillic', 'latin-ext']],
  ['IBM Plex Sans', 400, ['latin', 'cyrillic']],
  ['IBM Plex Sans', 600, ['latin', 'cyrillic']],
] as const

const arial = 'Arial, ArialMT, Liberation Sans'
const boldArial = 'Arial Bold, Arial-BoldMT, Liberation Sans Bold'
const times = 'Times New Roman Bold, TimesNewRomanPS-BoldMT, Liberation Serif Bold'

/**
 * Local fonts stand in with the widths and heights of the web fonts, in percent, so that the layout does not shift when
 * these load. Widths are measured on the page's own sentences; Liberation has the widths of Arial and Times. No name may
 * begin with `serif`: the build removes the quotes, and a bare keyword is no name of a family.
 */
const standIns = [
  ['Plex Stand-in', 400, 100.7, 101.8, 27.3, arial],
  ['Plex Stand-in', 600, 97.5, 105.1, 28.2, boldArial],
  ['Plex Stand-in Android', 400, 99.9, 102.6, 27.5, 'Roboto, Roboto-Regular'],
  ['Plex Stand-in Android', 600, 100.9, 101.6, 27.3, 'Roboto Bold, Roboto-Bold'],
  ['Headline Stand-in', 600, 110.9, 93.4, 30.2, times],
] as const

const face = (family: string, weight: number, source: string, rest: string): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};src:${source};${rest}}`

const faces = [
  ...shipped.flatMap(([family, weight, of]) => {
    const name = family.toLowerCase().replaceAll(' ', '-')
    return of.map((part) => {
      const file = `url('@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff2')`
      return face(family, weight, file, `font-display:swap;${parts[part]}`)
    })
  }),
  ...standIns.map(([family, weight, size, ascent, descent, names]) => {
    const heights = `ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%`
    const fonts = names.split(', ').map((name) => `local('${name}')`)
    return face(family, weight, fonts.join(), `size-adjust:${size}%;${heights}`)
  }),
]

const swatches = Array.from({ length: 25 }, (_, slot) => `&[data-slot='${slot}']{--swatch:var(--series-${slot})}`)

/**
 * Adds to the style sheet a rule for each font, and one for each colour that a row of the picker may have, because the
 * served page's policy forbids inline styles.
 */
export const sheetRules = (): Plugin => ({
  name: 'sheet-rules',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/styles/index.css')
      ? `${code}@layer parts{.commodity{${swatches.join('')}}}@layer base{${faces.join('')}}`
      : undefined,
})
