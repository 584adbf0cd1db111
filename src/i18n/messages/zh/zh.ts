import type { LanguageCatalogue } from '#src/i18n/types.ts'
import { amountMessages, units } from '#src/i18n/messages/zh/amounts.ts'
import { askMessages } from '#src/i18n/messages/zh/ask.ts'
import { abroadMessages } from '#src/i18n/messages/zh/abroad.ts'
import { analysisMessages } from '#src/i18n/messages/zh/analyses.ts'
import { chartMessages } from '#src/i18n/messages/zh/charts.ts'
import { controlMessages } from '#src/i18n/messages/zh/controls.ts'
import { boardMessages } from '#src/i18n/messages/zh/board.ts'
import { exportMessages } from '#src/i18n/messages/zh/export.ts'
import { figureMessages } from '#src/i18n/messages/zh/figure.ts'
import { pageMessages } from '#src/i18n/messages/zh/page.ts'
import { priceMessages } from '#src/i18n/messages/zh/prices.ts'
import { sourceMessages } from '#src/i18n/messages/zh/sources.ts'
import { supplierMessages } from '#src/i18n/messages/zh/suppliers.ts'

// Simplified Chinese, in the terms of China’s own trade statistics. Inserted periods already have their 年 and 月.
export const zh = {
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
