import type { Palette } from '#src/chart/palette.ts'
import { paletteBy } from '#src/chart/palette.ts'
import { memoize } from '#src/lib/memoize.ts'
import tokens from '#src/styles/tokens.css?raw'
import type { Theme } from '#src/view/viewState.ts'

export type Tokens = ReadonlyMap<string, string>

/** The tokens of this selector, read from the style sheet itself. */
export function tokensOf(selector: string): Tokens {
  const start = tokens.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`tokens.css has no ${selector}`)
  const block = tokens.slice(start, tokens.indexOf('}', start))
  return new Map(Array.from(block.matchAll(/--([\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [name, value]))
}

/** Plain values of a theme: an SVG file has no style sheet. */
export const plainPalette = memoize(2, (theme: Theme): Palette => {
  const values = tokensOf(`[data-theme='${theme}']`)
  return paletteBy((token) => {
    const value = values.get(token)
    if (value === undefined) throw new Error(`tokens.css has no --${token}`)
    return value
  })
})
