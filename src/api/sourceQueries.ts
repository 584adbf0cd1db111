import { published } from '#src/api/queries.ts'

// What the list of sources alone asks for.

/** The sources in every language: the page as served tells of them in English alone (src/build/prerender/firstView.tsx). */
export const toldSourcesQuery = published(
  ['catalogue', 'sources'],
  async ({ catalogue }, signal) => (await catalogue(signal)).sources,
)

export const correctionsQuery = published(['corrections'], ({ corrections }, signal) => corrections(signal))
