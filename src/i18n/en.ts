import { enChart } from '#src/i18n/enChart.ts'
import { enFirst } from '#src/i18n/enFirst.ts'
import { enLater } from '#src/i18n/enLater.ts'
import { enSoon } from '#src/i18n/enSoon.ts'

/** English: the catalogue that decides which messages exist. The page itself takes it in parts (english.ts). */
export const en = { ...enFirst, messages: { ...enFirst.messages, ...enChart, ...enSoon, ...enLater } } as const
