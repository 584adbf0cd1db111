// Made of the tables when the site is built: src/build/source.ts.

declare module 'virtual:cards/looks' {
  import type { CardLooks } from '#src/app/gallery/cards.ts'

  const looks: CardLooks
  export default looks
}

declare module 'virtual:cards/*' {
  import type { CardSentences } from '#src/app/gallery/cards.ts'

  const sentences: CardSentences
  export default sentences
}
