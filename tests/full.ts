/** Whether `npm run test:full` runs, which takes long; tests in Node and in the browser know it (vite.config.ts). */
export const full = import.meta.env['TEST_FULL'] === '1'

/** Number of cases of a fuzz; a test that cannot afford them takes a share. */
export const fuzzRuns = full ? 10_000 : 1000

/** `npm test` takes the first `count` of cases that differ in one thing, `npm run test:full` all. */
export function few<Case>(cases: readonly Case[], count: number): readonly Case[] {
  return full ? cases : cases.slice(0, count)
}
