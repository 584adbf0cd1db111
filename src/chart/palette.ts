export type Palette = {
  readonly paper: string
  readonly surface: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly accent: string
  readonly series: (colourIndex: number) => string
  readonly seriesText: (colourIndex: number) => string
}

export function paletteBy(colour: (token: string) => string): Palette {
  return {
    paper: colour('paper'),
    surface: colour('panel'),
    ink: colour('ink'),
    muted: colour('muted'),
    rule: colour('rule'),
    accent: colour('accent'),
    series: (colourIndex) => colour(`series-${colourIndex}`),
    seriesText: (colourIndex) => colour(`series-${colourIndex}-text`),
  }
}

/** CSS variables follow the page's theme without a re-render. */
export const pagePalette = paletteBy((token) => `var(--${token})`)
