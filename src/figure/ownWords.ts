import type { FigureContent } from '#src/figure/content.ts'

/** What a reader writes in a picture in place of our words, or beside them. An empty text leaves ours. */
export type OwnWords = { readonly subtitle: string; readonly source: string; readonly credit: string }

export const ownWordLimits = { subtitle: 200, source: 200, credit: 100 } as const

export const noOwnWords: OwnWords = { subtitle: '', source: '', credit: '' }

/** The figure under a subtitle of the reader's own; its alt text begins with it as it did with ours. */
export function withSubtitle(content: FigureContent, subtitle: string): FigureContent {
  if (subtitle === '') return content
  const ours = content.subtitle
  // A function, for `$&` in what a reader writes is text.
  return { ...content, subtitle, altText: () => content.altText().replace(ours, () => subtitle) }
}
