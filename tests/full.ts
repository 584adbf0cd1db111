/** Does `npm run test:full` run, which takes its time? Known to tests in Node and in the browser (vite.config.ts). */
export const full = import.meta.env['TEST_FULL'] === '1'

/** Cases of a fuzz: of these, a test takes the share that it can afford. */
export const fuzzRuns = full ? 10_000 : 1000
