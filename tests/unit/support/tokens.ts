import { readFileSync } from 'node:fs'

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8').replaceAll(
  /\/\*[\s\S]*?\*\//g,
  '',
)

export type Tokens = ReadonlyMap<string, string>

/** The tokens of the block that begins with this selector. */
export function tokensOf(selector: string): Tokens {
  const start = css.indexOf(selector)
  if (start < 0) throw new Error(`tokens.css has no ${selector}`)
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return new Map(
    Array.from(block.matchAll(/--([\w-]+):\s*([^;]+);/g), (match) => [match[1] ?? '', (match[2] ?? '').trim()]),
  )
}

export const light = tokensOf(":root,\n[data-theme='light']")
export const dark = tokensOf("[data-theme='dark']")
/** The grey of what stands behind, then the colours. */
export const colourIndices = Array.from({ length: 25 }, (_, i) => i)

export function colour(theme: Tokens, token: string): string {
  const value = theme.get(token)
  if (value === undefined) throw new Error(`There is no --${token}`)
  return value
}
