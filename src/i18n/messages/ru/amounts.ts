import type { Texts, Units } from '#src/i18n/types.ts'

export const units = {
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

export const amountMessages = {
  'unit.usdPerTonne.short': '{number}\u00a0долл./т',
  'unit.usdPerTonne.long': 'долл. США за тонну в текущих ценах',
  'unit.cnyPerTonne.short': '{number}\u00a0юан./т',
  'unit.cnyPerTonne.long': 'юаней за тонну',
  'unit.rubPerTonne.short': '{number}\u00a0руб./т',
  'unit.rubPerTonne.long': 'рублей за тонну',
  'unit.realPerTonne.short': '{number}\u00a0долл.\u00a02021\u00a0г./т',
  'unit.realPerTonne.long': 'долл. США 2021 года за тонну',
  'unit.percent.short': '{number}\u00a0%',
  'unit.percent.long': 'проценты',
  'unit.index.short': '{number}',
  'unit.index.long': 'индекс',

  'list.clauses': '{before}; {next}',
  'list.sentences': '{before} {next}',
} as const satisfies Texts
