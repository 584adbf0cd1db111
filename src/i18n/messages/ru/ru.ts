import type { LanguageCatalogue } from '#src/i18n/types.ts'
import { amountMessages, units } from '#src/i18n/messages/ru/amounts.ts'
import { askMessages } from '#src/i18n/messages/ru/ask.ts'
import { abroadMessages } from '#src/i18n/messages/ru/abroad.ts'
import { analysisMessages } from '#src/i18n/messages/ru/analyses.ts'
import { chartMessages } from '#src/i18n/messages/ru/charts.ts'
import { controlMessages } from '#src/i18n/messages/ru/controls.ts'
import { boardMessages } from '#src/i18n/messages/ru/board.ts'
import { exportMessages } from '#src/i18n/messages/ru/export.ts'
import { figureMessages } from '#src/i18n/messages/ru/figure.ts'
import { pageMessages } from '#src/i18n/messages/ru/page.ts'
import { priceMessages } from '#src/i18n/messages/ru/prices.ts'
import { sourceMessages } from '#src/i18n/messages/ru/sources.ts'
import { supplierMessages } from '#src/i18n/messages/ru/suppliers.ts'

// Names are inserted unchanged, so sentences take them in the nominative; months stand after «по» and a colon, where
// nominative and accusative are alike. `{count|товар|товара|товаров}` takes the plural form for `count`.
export const ru = {
  units,
  messages: {
    ...amountMessages,
    ...pageMessages,
    ...askMessages,
    ...controlMessages,
    ...chartMessages,
    ...abroadMessages,
    ...analysisMessages,
    ...priceMessages,
    ...figureMessages,
    ...boardMessages,
    ...exportMessages,
    ...sourceMessages,
    ...supplierMessages,
  },
} as const satisfies LanguageCatalogue
