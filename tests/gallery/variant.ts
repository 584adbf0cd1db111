import type { Language } from '#src/i18n/languages.ts'
import { languageRows } from '#src/i18n/languages.ts'
import type { GalleryView } from '#tests/gallery/views.ts'
import { views } from '#tests/gallery/views.ts'

// What a view is drawn in, each with each, in `npm run test:full` (`heldVariants`).
// The languages by the alphabet, so that the place of one in the house's list changes no picture.
export const languages = languageRows.map(({ code }) => code).toSorted()
export const themes = ['light', 'dark'] as const
export const widths = [1440, 360, 768] as const

export type Variant = {
  readonly lang: Language
  readonly theme: (typeof themes)[number]
  readonly width: (typeof widths)[number]
}

export const variants: readonly Variant[] = languages.flatMap((lang) =>
  themes.flatMap((theme) => widths.map((width) => ({ lang, theme, width }))),
)

/** The one in which `npm test` draws a view: neighbours differ in all, and every language, theme and width has its share. */
export function ownVariant(view: GalleryView): Variant {
  // Without a factor in common with their number, the step visits every variant before any comes again.
  const step = 7
  return variants[(views.indexOf(view) * step) % variants.length] ?? { lang: 'en', theme: 'light', width: 1440 }
}

/** Those in which `npm run test:full` draws a view: half of them, every pair of two; its neighbours have the other half. */
export function heldVariants(view: GalleryView): Variant[] {
  const half = views.indexOf(view) % 2
  return variants.filter(
    ({ lang, theme, width }) => (languages.indexOf(lang) + themes.indexOf(theme) + widths.indexOf(width)) % 2 === half,
  )
}
