/** Does `npm run test:full` run, which takes its time? Known to tests in Node and in the browser (vite.config.ts). */
export const full = import.meta.env['TEST_FULL'] === '1'

/** Cases of a fuzz: of these, a test takes the share that it can afford. */
export const fuzzRuns = full ? 10_000 : 1000

/** Of cases that differ in one thing, `npm test` takes the first, `npm run test:full` all. */
export function few<Case>(cases: readonly Case[], count: number): readonly Case[] {
  return full ? cases : cases.slice(0, count)
}
