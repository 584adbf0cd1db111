/** The colours a chart is drawn with: CSS variables on the page, plain values in an exported figure. */
export type Paint = {
  readonly paper: string
  readonly panel: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly accent: string
  readonly series: (slot: number) => string
  readonly seriesText: (slot: number) => string
}

function paintBy(colour: (token: string) => string): Paint {
  return {
    paper: colour('paper'),
    panel: colour('panel'),
    ink: colour('ink'),
    muted: colour('muted'),
    rule: colour('rule'),
    accent: colour('accent'),
    series: (slot) => colour(`series-${slot}`),
    seriesText: (slot) => colour(`series-${slot}-text`),
  }
}

/** Follows the page's theme without drawing anew. */
export const livePaint = paintBy((token) => `var(--${token})`)

/** Plain values, read from an element of the wanted theme: an SVG file has no style sheet. */
export function plainPaint(themed: Element): Paint {
  const style = getComputedStyle(themed)
  return paintBy((token) => style.getPropertyValue(`--${token}`).trim())
}

/** Where a program ignores the fonts in an SVG, those named next are no wider: no line leaves the figure. */
export const fonts = {
  sans: "'IBM Plex Sans', Arial, 'Liberation Sans', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  serif: "'Source Serif 4', Georgia, 'Liberation Serif', 'Noto Serif SC', 'Songti SC', serif",
} as const
