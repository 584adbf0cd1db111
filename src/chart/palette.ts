export type Palette = ReturnType<typeof paletteBy>

export function paletteBy(colour: (token: string) => string) {
  return {
    paper: colour('paper'),
    surface: colour('panel'),
    ink: colour('ink'),
    muted: colour('muted'),
    rule: colour('rule'),
    accent: colour('accent'),
    series: (colourIndex: number) => colour(`series-${colourIndex}`),
    seriesText: (colourIndex: number) => colour(`series-${colourIndex}-text`),
  }
}

/** CSS variables follow the page's theme without a re-render. */
export const pagePalette = paletteBy((token) => `var(--${token})`)
