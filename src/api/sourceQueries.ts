import { published } from '#src/api/queries.ts'

// Only the list of sources uses these queries.

/** The sources in every language; the served page has them in English alone (src/build/prerender/firstView.tsx). */
export const toldSourcesQuery = published(
  ['catalogue', 'sources'],
  async ({ catalogue }, signal) => (await catalogue(signal)).sources,
)

export const correctionsQuery = published(['corrections'], ({ corrections }, signal) => corrections(signal))
