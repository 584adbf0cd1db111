import { units } from '#src/i18n/messages/en/amounts.ts'
import type { Wording } from '#src/i18n/types.ts'

/** English has no messages beside those that the code brings along: see `t` in format.ts. */
export const english: Wording = { language: 'en', locale: 'en-GB', units, messages: {} }
