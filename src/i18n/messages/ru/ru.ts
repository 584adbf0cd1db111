import type { LanguageCatalogue, Units } from '#src/i18n/languages.ts'
import { abroad } from '#src/i18n/messages/ru/abroad.ts'
import { figure } from '#src/i18n/messages/ru/figure.ts'
import { sources } from '#src/i18n/messages/ru/sources.ts'
import { analyses } from '#src/i18n/messages/ru/analyses.ts'
import { charts } from '#src/i18n/messages/ru/charts.ts'
import { controls } from '#src/i18n/messages/ru/controls.ts'
import { page } from '#src/i18n/messages/ru/page.ts'
import { files } from '#src/i18n/messages/ru/files.ts'

const units = {
  usd: [
    { divisor: 1e9, short: '{number}\u00a0млрд\u00a0долл.', long: 'млрд долл. США в текущих ценах' },
    { divisor: 1e6, short: '{number}\u00a0млн\u00a0долл.', long: 'млн долл. США в текущих ценах' },
    { divisor: 1e3, short: '{number}\u00a0тыс.\u00a0долл.', long: 'тыс. долл. США в текущих ценах' },
    { divisor: 1, short: '{number}\u00a0долл.', long: 'долл. США в текущих ценах' },
  ],
  cny: [
    { divisor: 1e12, short: '{number}\u00a0трлн\u00a0юаней', long: 'трлн юаней' },
    { divisor: 1e9, short: '{number}\u00a0млрд\u00a0юаней', long: 'млрд юаней' },
    { divisor: 1e6, short: '{number}\u00a0млн\u00a0юаней', long: 'млн юаней' },
    { divisor: 1e3, short: '{number}\u00a0тыс.\u00a0юаней', long: 'тыс. юаней' },
    { divisor: 1, short: '{number}\u00a0юан.', long: 'юаней' },
  ],
  rub: [
    { divisor: 1e12, short: '{number}\u00a0трлн\u00a0руб.', long: 'трлн рублей' },
    { divisor: 1e9, short: '{number}\u00a0млрд\u00a0руб.', long: 'млрд рублей' },
    { divisor: 1e6, short: '{number}\u00a0млн\u00a0руб.', long: 'млн рублей' },
    { divisor: 1e3, short: '{number}\u00a0тыс.\u00a0руб.', long: 'тыс. рублей' },
    { divisor: 1, short: '{number}\u00a0руб.', long: 'рублей' },
  ],
  real: [
    { divisor: 1e9, short: '{number}\u00a0млрд\u00a0долл.\u00a02021\u00a0г.', long: 'млрд долл. США 2021 года' },
    { divisor: 1e6, short: '{number}\u00a0млн\u00a0долл.\u00a02021\u00a0г.', long: 'млн долл. США 2021 года' },
    { divisor: 1e3, short: '{number}\u00a0тыс.\u00a0долл.\u00a02021\u00a0г.', long: 'тыс. долл. США 2021 года' },
    { divisor: 1, short: '{number}\u00a0долл.\u00a02021\u00a0г.', long: 'долл. США 2021 года' },
  ],
  kg: [
    { divisor: 1e9, short: '{number}\u00a0млн\u00a0т', long: 'млн т' },
    { divisor: 1e6, short: '{number}\u00a0тыс.\u00a0т', long: 'тыс. т' },
    { divisor: 1e3, short: '{number}\u00a0т', long: 'т' },
    { divisor: 1, short: '{number}\u00a0кг', long: 'кг' },
  ],
} as const satisfies Units

/** The page waits for this file, so that it can import none of the page's code. */
function list(items: readonly string[]): string {
  // Where an item has an «и» or a comma of its own, semicolons show where it ends.
  if (items.some((item) => /,\s|\sи\s/.test(item))) return items.join('; ')
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} и ${last}`
}

// Names are inserted unchanged, so sentences take them in the nominative; months stand after «по» and a colon, where
// nominative and accusative are alike. `{count|товар|товара|товаров}` takes the plural form for `count`.
export const ru = {
  units,
  messages: { ...abroad, ...figure, ...sources, ...analyses, ...charts, ...controls, ...page, ...files },
  list,
} as const satisfies LanguageCatalogue
