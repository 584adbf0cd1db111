import { configureGlobal } from 'fast-check'

/** The seed of all that is drawn by chance: one a commit (run.js), `TEST_SEED=` repeats it. */
export const seed = Number(import.meta.env['TEST_SEED'] || 1)

configureGlobal({ seed })
