import type { LanguageCatalogue } from '#src/i18n/catalogue.ts'
import { ruChart } from '#src/i18n/ruChart.ts'
import { ruFirst } from '#src/i18n/ruFirst.ts'
import { ruLater } from '#src/i18n/ruLater.ts'
import { ruSoon } from '#src/i18n/ruSoon.ts'

/** Russian, in the parts that English has; its readers load all of it at once. */
export const ru = {
  ...ruFirst,
  messages: { ...ruFirst.messages, ...ruChart, ...ruSoon, ...ruLater },
} as const satisfies LanguageCatalogue
