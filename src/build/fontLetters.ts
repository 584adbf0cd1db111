import { readFileSync } from 'node:fs'
import { Blob, Buffer as Words, Direction, Face, Font, shape } from 'harfbuzzjs'
import { type Letters, firstClass, noKerning } from '#src/chart/text/measure.ts'
import { wholeFaces } from '#src/build/pages/picture.ts'

// HarfBuzz measures the letters, because Chromium, Firefox and WebKitGTK set text with it.

type Subset = { readonly kerned: string; readonly others: string }

// Letters of the shipped files (sheetRules.ts) without accents; `others` seldom stand beside a letter and are not
// kerned, nor are letters of two files.
const latin: Subset = {
  kerned: `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;-–—'’“”"«»()/…`,
  others: `!?[]{}\\%&$€£¥§©°±²³·×÷−+=<>*#@_|•‘„ßÆæØøŒœ↑↓\u00a0\u2009\u202f`,
}
const cyrillic: Subset = {
  kerned: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  others: 'ЄєІіҐґ№',
}
const rouble: Subset = { kerned: '', others: '₽' }

const families = {
  sansLetters: { weights: wholeFaces['IBM Plex Sans'], subsets: [latin, cyrillic], step: 5 },
  serifLetters: { weights: wholeFaces['Source Serif 4'], subsets: [latin, cyrillic, rouble], step: 3 },
} as const

/** No word has a capital after a small letter; kerning of such pairs would be a tenth of the table. */
const inWord = /^(?!\p{Ll}\p{Lu})/u

const fontOf = (file: string): Font => new Font(new Face(new Blob(new Uint8Array(readFileSync(file)))))

function widthIn(font: Font, text: string): number {
  const words = new Words()
  words.addText(text)
  words.setDirection(Direction.LTR)
  shape(font, words)
  const glyphs = words.getGlyphInfosAndPositions()
  if (glyphs.some(({ codepoint }) => codepoint === 0)) throw new Error(`The font has no “${text}”.`)
  return glyphs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0)
}

function signOf(value: number): string {
  const code = noKerning + (value < 0 ? -2 * value - 1 : 2 * value)
  if (code > 126) throw new Error(`There is no sign for ${value}: a larger step makes it smaller.`)
  return String.fromCharCode(code)
}

type Pairs = readonly (readonly (readonly number[])[])[]

const distance = (one: readonly string[], other: readonly string[]): number =>
  one.filter((pair, i) => pair !== other[i]).length

/** Sorts classes of equal kerning so that each follows the one it differs least from, which compresses best. */
function classesOf(kernings: readonly (readonly string[])[]): {
  readonly members: readonly number[]
  readonly names: string
} {
  const keys = kernings.map((kerning) => kerning.join())
  const left = [...new Map(kernings.map((kerning) => [kerning.join(), kerning])).values()]
  const sorted: (readonly string[])[] = []
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const from = next
    sorted.push(from)
    left.sort((one, other) => distance(from, one) - distance(from, other))
  }
  const known = sorted.map((kerning) => kerning.join())
  return {
    members: known.map((key) => keys.indexOf(key)),
    names: keys.map((key) => String.fromCharCode(firstClass + known.indexOf(key))).join(''),
  }
}

/**
 * Thousandths of an em by which the second weight may differ and still take the first one's kerning: a twentieth of a
 * pixel, which saves a tenth of the table.
 */
const alike = 4

function lettersOf({ kerned, others }: Subset, fonts: readonly Font[], step: number): Letters {
  const kerningOf = (font: Font, one: string, other: string): number =>
    inWord.test(one + other) ? widthIn(font, one + other) - widthIn(font, one) - widthIn(font, other) : 0
  const pairs: Pairs = Array.from(kerned, (one) =>
    Array.from(kerned, (other) => {
      const [regular = 0, ...more] = fonts.map((font) => kerningOf(font, one, other))
      const steps = Math.round(regular / step)
      const isAlike = (kerning: number): boolean => Math.abs(kerning - steps * step) <= alike
      return [steps, ...more.map((kerning) => (isAlike(kerning) ? 0 : Math.round(kerning / step) - steps))]
    }),
  )
  const rows = pairs.map((row) => row.map(String))
  const before = classesOf(rows)
  const after = classesOf(rows.map((_, column) => rows.map((row) => row[column] ?? '')))
  // The shipped file of the serif has no narrow space, for which browsers set half a space.
  const widthOf = (font: Font, letter: string): number =>
    letter === '\u202f' ? widthIn(font, ' ') / 2 : widthIn(font, letter)
  const widths = Array.from(kerned + others, (letter) => fonts.map((font) => widthOf(font, letter)))
  return {
    letters: kerned + others,
    widths: fonts.map((_, weight) => widths.map((each) => (each[weight] ?? 0) - (weight === 0 ? 0 : (each[0] ?? 0)))),
    before: before.names,
    after: after.names,
    kerning: fonts.map((_, weight) =>
      after.members
        .flatMap((column) => before.members.map((row) => signOf(pairs[row]?.[column]?.[weight] ?? 0)))
        .join(''),
    ),
    step,
  }
}

/** Makes the TypeScript module with a family's letters, an entry for each of its subsets. */
export function lettersModule(name: keyof typeof families): string {
  const { weights, subsets, step } = families[name]
  const fonts = Object.values(weights).map(fontOf)
  const files = subsets.map((subset) => lettersOf(subset, fonts, step))
  const linesOf = (letters: Letters): string[] =>
    Object.entries(letters).flatMap(([key, value]) =>
      Array.isArray(value)
        ? [`    ${key}: [`, ...value.map((each) => `      ${JSON.stringify(each)},`), '    ],']
        : [`    ${key}: ${JSON.stringify(value)},`],
    )
  return [
    '// Made of the font files by src/build/fontLetters.ts. After their update: npm run test:unit -- font-letters -u',
    "import type { Letters } from '#src/chart/text/measure.ts'",
    '',
    `export const ${name}: readonly Letters[] = [`,
    ...files.flatMap((letters) => ['  {', ...linesOf(letters), '  },']),
    ']',
    '',
  ].join('\n')
}
