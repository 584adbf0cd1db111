import type { UnitStep } from '#src/i18n/types.ts'

/** @param short the template of a number without its step: `¥{number}` */
const steps = (short: string, name: string, sizes: readonly (readonly [number, string, string])[]): UnitStep[] =>
  sizes.map(([divisor, abbreviation, words]) => ({
    divisor,
    short: short.replace('{number}', `{number}${abbreviation}`),
    long: `${words}${name}`,
  }))
const usual = [
  [1e9, ' bn', 'billions of '],
  [1e6, ' m', 'millions of '],
  [1e3, ' k', 'thousands of '],
  [1, '', ''],
] as const
const fromTrillions = [[1e12, ' trn', 'trillions of '], ...usual] as const

/** The largest step comes first; the last step takes all smaller amounts. */
export const units = {
  usd: steps('${number}', 'current US dollars', usual),
  cny: steps('¥{number}', 'yuan', fromTrillions),
  rub: steps('₽{number}', 'roubles', fromTrillions),
  real: steps('${number} (2021 $)', 'US dollars of 2021', usual),
  kg: [
    { divisor: 1e9, short: '{number} Mt', long: 'millions of tonnes' },
    { divisor: 1e6, short: '{number} kt', long: 'thousands of tonnes' },
    { divisor: 1e3, short: '{number} t', long: 'tonnes' },
    { divisor: 1, short: '{number} kg', long: 'kilograms' },
  ],
} as const

/** Templates of numbers with their units, and of lists of clauses and sentences. */
export const amountMessages = {
  'unit.usdPerTonne.short': '${number}/t',
  'unit.usdPerTonne.long': 'current US dollars a tonne',
  'unit.cnyPerTonne.short': '¥{number}/t',
  'unit.cnyPerTonne.long': 'yuan a tonne',
  'unit.rubPerTonne.short': '₽{number}/t',
  'unit.rubPerTonne.long': 'roubles a tonne',
  'unit.realPerTonne.short': '${number}/t (2021 $)',
  'unit.realPerTonne.long': 'US dollars of 2021 a tonne',
  'unit.percent.short': '{number}%',
  'unit.percent.long': 'percent',
  'unit.index.short': '{number}',
  'unit.index.long': 'index',

  'list.clauses': '{before}; {next}',
  'list.sentences': '{before} {next}',
} as const
