import type { TextsLike, Units } from '#src/i18n/types.ts'
import type { amountMessages as english } from '#src/i18n/messages/en/amounts.ts'

export const units = {
  usd: [
    { divisor: 1e9, short: '{number}\u00a0млрд\u00a0долл.', long: 'млрд долл. США в текущих ценах' },
    { divisor: 1e6, short: '{number}\u00a0млн\u00a0долл.', long: 'млн долл. США в текущих ценах' },
    { divisor: 1e3, short: '{number}\u00a0тыс.\u00a0долл.', long: 'тыс. долл. США в текущих ценах' },
    { divisor: 1, short: '{number}\u00a0долл.', long: 'долл. США в текущих ценах' },
  ],
  kg: [
    { divisor: 1e9, short: '{number}\u00a0млн\u00a0т', long: 'млн т' },
    { divisor: 1e6, short: '{number}\u00a0тыс.\u00a0т', long: 'тыс. т' },
    { divisor: 1e3, short: '{number}\u00a0т', long: 'т' },
    { divisor: 1, short: '{number}\u00a0кг', long: 'кг' },
  ],
} as const satisfies Units

export const amountMessages = {
  'unit.price.short': '{number}\u00a0долл./т',
  'unit.price.long': 'долл. США за тонну в текущих ценах',
  'unit.percent.short': '{number}\u00a0%',
  'unit.percent.long': 'проценты',
  'unit.index.long': 'индекс',

  'list.clauses': '{before}; {next}',
} as const satisfies TextsLike<typeof english>
