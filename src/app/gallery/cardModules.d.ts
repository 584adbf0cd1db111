// These modules are made of the tables when the site is built (src/build/source.ts).

declare module 'virtual:cards/looks' {
  import type { CardLooks } from '#src/app/gallery/Gallery.tsx'

  const looks: CardLooks
  export default looks
}

declare module 'virtual:cards/translations' {
  import type { CardSentences } from '#src/app/gallery/Gallery.tsx'
  import type { Language } from '#src/i18n/languages.ts'

  const loaders: { readonly [language in Exclude<Language, 'en'>]: () => Promise<{ readonly default: CardSentences }> }
  export default loaders
}

declare module 'virtual:cards/en' {
  import type { CardSentences } from '#src/app/gallery/Gallery.tsx'

  const sentences: CardSentences
  export default sentences
}
