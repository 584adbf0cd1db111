import type { LanguageCatalogue, Units } from '#src/i18n/languages.ts'
import { abroad } from '#src/i18n/messages/zh/abroad.ts'
import { figure } from '#src/i18n/messages/zh/figure.ts'
import { sources } from '#src/i18n/messages/zh/sources.ts'
import { analyses } from '#src/i18n/messages/zh/analyses.ts'
import { charts } from '#src/i18n/messages/zh/charts.ts'
import { controls } from '#src/i18n/messages/zh/controls.ts'
import { page } from '#src/i18n/messages/zh/page.ts'
import { files } from '#src/i18n/messages/zh/files.ts'

const units = {
  usd: [
    { divisor: 1e12, short: '{number}万亿美元', long: '万亿美元（现价）' },
    { divisor: 1e8, short: '{number}亿美元', long: '亿美元（现价）' },
    { divisor: 1e4, short: '{number}万美元', long: '万美元（现价）' },
    { divisor: 1, short: '{number}美元', long: '现价美元' },
  ],
  cny: [
    { divisor: 1e12, short: '{number}万亿元', long: '万亿元人民币' },
    { divisor: 1e8, short: '{number}亿元', long: '亿元人民币' },
    { divisor: 1e4, short: '{number}万元', long: '万元人民币' },
    { divisor: 1, short: '{number}元', long: '元人民币' },
  ],
  rub: [
    { divisor: 1e12, short: '{number}万亿卢布', long: '万亿卢布' },
    { divisor: 1e8, short: '{number}亿卢布', long: '亿卢布' },
    { divisor: 1e4, short: '{number}万卢布', long: '万卢布' },
    { divisor: 1, short: '{number}卢布', long: '卢布' },
  ],
  real: [
    { divisor: 1e12, short: '{number}万亿美元（2021年不变价）', long: '万亿美元（2021年不变价）' },
    { divisor: 1e8, short: '{number}亿美元（2021年不变价）', long: '亿美元（2021年不变价）' },
    { divisor: 1e4, short: '{number}万美元（2021年不变价）', long: '万美元（2021年不变价）' },
    { divisor: 1, short: '{number}美元（2021年不变价）', long: '2021年不变价美元' },
  ],
  kg: [
    { divisor: 1e11, short: '{number}亿吨', long: '亿吨' },
    { divisor: 1e7, short: '{number}万吨', long: '万吨' },
    { divisor: 1e3, short: '{number}吨', long: '吨' },
    { divisor: 1, short: '{number}公斤', long: '公斤' },
  ],
} as const satisfies Units

// Simplified Chinese, in the terms of China’s own trade statistics. Inserted periods already have their 年 and 月.
export const zh = {
  units,
  messages: { ...abroad, ...figure, ...sources, ...analyses, ...charts, ...controls, ...page, ...files },
  // `Intl` writes 和 before the last item, which reads badly after items with numbers.
  list: (items: readonly string[]) => items.join('、'),
} as const satisfies LanguageCatalogue
