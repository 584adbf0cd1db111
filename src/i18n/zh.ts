import type { LanguageCatalogue } from '#src/i18n/catalogue.ts'
import { zhChart } from '#src/i18n/zhChart.ts'
import { zhFirst } from '#src/i18n/zhFirst.ts'
import { zhLater } from '#src/i18n/zhLater.ts'
import { zhSoon } from '#src/i18n/zhSoon.ts'

/** Chinese, in the parts that English has; its readers load all of it at once. */
export const zh = {
  ...zhFirst,
  messages: { ...zhFirst.messages, ...zhChart, ...zhSoon, ...zhLater },
} as const satisfies LanguageCatalogue
