/** Whether `npm run test:full` runs, which takes long; tests in Node and in the browser know it (vite.config.ts). */
export const full = import.meta.env['TEST_FULL'] === '1'

/** Number of cases of a fuzz; a test that cannot afford them takes a share. */
export const fuzzRuns = full ? 10_000 : 1000
