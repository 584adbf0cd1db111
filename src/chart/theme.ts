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

export function paintBy(colour: (token: string) => string): Paint {
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
