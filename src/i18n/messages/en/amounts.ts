/** Largest first; the last takes whatever is smaller. */
export const units = {
  usd: [
    { divisor: 1e9, short: '${number} bn', long: 'billions of current US dollars' },
    { divisor: 1e6, short: '${number} m', long: 'millions of current US dollars' },
    { divisor: 1e3, short: '${number}k', long: 'thousands of current US dollars' },
    { divisor: 1, short: '${number}', long: 'current US dollars' },
  ],
  kg: [
    { divisor: 1e9, short: '{number} Mt', long: 'millions of tonnes' },
    { divisor: 1e6, short: '{number} kt', long: 'thousands of tonnes' },
    { divisor: 1e3, short: '{number} t', long: 'tonnes' },
    { divisor: 1, short: '{number} kg', long: 'kilograms' },
  ],
} as const

/** How numbers are written with their units, and lists of clauses. */
export const amountMessages = {
  'unit.price.short': '${number}/t',
  'unit.price.long': 'current US dollars a tonne',
  'unit.percent.short': '{number}%',
  'unit.percent.long': 'percent',
  'unit.index.long': 'index',

  'list.clauses': '{before}; {next}',
} as const
