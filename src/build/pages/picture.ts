import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { sansLetters } from '#src/chart/text/sansLetters.ts'

/** Pixels of a preview's picture (https://ogp.me), a size that all sites with previews ask for. */
export const pictureSize = { width: 1200, height: 630 } as const

const require = createRequire(import.meta.url)

/** The site's faces whole, in one file each: resvg reads neither WOFF nor one face in several parts. */
export const wholeFaces = {
  'IBM Plex Sans': {
    400: require.resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
    600: require.resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
  },
  'Source Serif 4': {
    600: require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  },
} as const

/** Families are named: resvg would take the machine's first face that has all letters of a text, perhaps a serif one. */
const chinese = {
  sans: 'Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei',
  serif: 'Noto Serif SC, Noto Serif CJK SC, Source Han Serif SC, Songti SC, SimSun',
}

const words = />[^<>]+(?=<\/(?:text|tspan)>|<tspan)/g

/** Gives all words a font family with Chinese letters: serif in the title, sans elsewhere. */
const withChineseFaces = (svg: string): string =>
  svg
    .split(/(?<=<g id="title".*?<\/g>)|(?=<g id="title")/s)
    .map((part) => {
      const family = chinese[part.startsWith('<g id="title"') ? 'serif' : 'sans']
      return part.replaceAll(words, (text) => `><tspan font-family="${family}">${text.slice(1)}</tspan>`)
    })
    .join('')

const drawable = new Set(['₽', '→', ...sansLetters.flatMap(({ letters }) => Array.from(letters))])

/** Where the faces lack one letter of a text, resvg draws the whole text in a face of the machine. */
const needsOthers = (svg: string): boolean =>
  Array.from(svg.matchAll(words)).some(([text]) => Array.from(text.slice(1)).some((letter) => !drawable.has(letter)))

/** Renders SVGs to PNG in the site's fonts, and texts with other letters in the machine's. */
export function drawPictures(svgs: readonly string[], scale = 1): Uint8Array[] {
  const fontFiles = Object.values(wholeFaces).flatMap((weights) => Object.values(weights))
  return svgs.map((given) => {
    const isChinese = given.includes('lang="zh')
    const font = { fontFiles, loadSystemFonts: isChinese || needsOthers(given), defaultFontFamily: 'IBM Plex Sans' }
    const svg = isChinese ? withChineseFaces(given) : given
    return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng()
  })
}
