import type { Language } from '#src/i18n/languages.ts'
import { languageRows } from '#src/i18n/languages.ts'
import type { GalleryView } from '#tests/gallery/views.ts'
import { views } from '#tests/gallery/views.ts'

// `npm run test:full` combines these (`heldVariants`). The languages are in the order of the alphabet, so that their
// order in the house's list changes no picture.
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

/** The variant in which `npm test` draws a view; the next of the list has another language and width. */
export function ownVariant(view: GalleryView): Variant {
  // The step has no factor in common with the number of variants, so it visits each before any comes again.
  const step = 7
  return variants[(views.indexOf(view) * step) % variants.length] ?? { lang: 'en', theme: 'light', width: 1440 }
}

/**
 * The variants in which `npm run test:full` draws a view: half of them, with every pair of language, theme and width;
 * its neighbours have the other half.
 */
export function heldVariants(view: GalleryView): Variant[] {
  const half = views.indexOf(view) % 2
  return variants.filter(
    ({ lang, theme, width }) => (languages.indexOf(lang) + themes.indexOf(theme) + widths.indexOf(width)) % 2 === half,
  )
}
