import { configureGlobal } from 'fast-check'
import '#src/i18n/messages/en/en.ts'

/** The seed of all that is drawn by chance: one a commit (run.js), `TEST_SEED=` repeats it. */
export const seed = Number(import.meta.env['TEST_SEED'] || 1)

configureGlobal({ seed })
