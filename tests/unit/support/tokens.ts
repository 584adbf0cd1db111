import { type Tokens, themeTokens } from '#src/publish/draw/drawFigure.tsx'

export const light = themeTokens('light')
export const dark = themeTokens('dark')
/** Indices of colours: 0 is the grey of lines that are not kept in colour. */
export const colourIndices = Array.from({ length: 25 }, (_, i) => i)

export function colour(theme: Tokens, token: string): string {
  const value = theme.get(token)
  if (value === undefined) throw new Error(`There is no --${token}`)
  return value
}
