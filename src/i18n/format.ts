import { createContext, useContext } from 'react'
import {
  type English,
  type EnglishKey,
  type LanguageTexts,
  type Params,
  type UnitStep,
  datesOf,
  english,
  inEnglish,
  languageRow,
} from '#src/i18n/languages.ts'
import { memoize, once } from '#src/lib/memoize.ts'
import { type Quantity, type Money, isSum } from '#src/trade/steps.ts'

type Locale = { readonly locale: string }

/** Turns spaces at which no line of the language may end into no-break spaces; repeating it changes nothing. */
export function holdTogether(text: string, { held }: { readonly held?: RegExp }): string {
  return held === undefined ? text : text.replace(held, '$1\u00a0')
}

/** `Billions of US dollars` at the beginning of a line. */
export function upperFirst(text: string, { locale }: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1)
}

/** `crude oil` inside a sentence; `HS` in `HS 0101` stays as it is, a Russian preposition of one letter does not. */
export function lowerFirst(text: string, { locale }: Locale): string {
  return /^\p{Lu}(\p{Lu}|(?! \p{Ll})\P{L})/u.test(text)
    ? text
    : text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1)
}

/** A message with its placeholders filled; the parameters are the placeholders of the English text. */
type Translate = <Key extends string>(key: Key extends EnglishKey ? Key : EnglishKey, ...values: Values<Key>) => string

/** A key without a message takes any values, so that the only type error is the unknown key. */
type Values<Key extends string> = [Key] extends [EnglishKey]
  ? [Params<English[Key]>] extends [never]
    ? []
    : [{ readonly [Name in Params<English[Key]>]: string | number }]
  : [{ readonly [name: string]: string | number }?]

type PeriodStyle = 'long' | 'short'

export type Format = Readonly<ReturnType<typeof createFormat>>

/** The most decimals; a logarithmic axis of dollars in billions needs nine. */
export const maxDigits = 9

const maxWritten = 2000

/** An amount that would round up to `1,000 m` is written as `1.00 bn`. */
const roundsUp = 0.9995

export function createFormat({ language, messages, units, list }: LanguageTexts) {
  const row = languageRow(language)
  const { locale, useGrouping } = row
  const fill = createFill(locale)

  // Formatters are made at first use, because each costs as much as a thousand of its uses.
  // `signDisplay: 'negative'` writes no sign before a value that is rounded to zero.
  const numberFormat = memoize(2 * maxDigits, (style: 'decimal' | 'percent', digits: number) => {
    const signDisplay = style === 'percent' ? 'exceptZero' : 'negative'
    const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    return new Intl.NumberFormat(locale, { style, signDisplay, useGrouping, ...decimals })
  })
  const dates = datesOf(row)

  // Memoised, because every toggle writes mostly the same numbers and `Intl` is its slowest part.
  const written = memoize(maxWritten, (value: number, digits: number): string =>
    numberFormat('decimal', Math.min(digits, maxDigits)).format(value).replace('-', '−'),
  )
  const number = (value: number, digits = value === 0 ? 0 : digitsOf(Math.abs(value))): string => written(value, digits)
  const plainStep = (short: string, long: string): UnitStep => ({ divisor: 1, short, long })

  const message = (key: string): string => messages[key] ?? inEnglish(key)
  // Spaces are held after filling, because values bring numbers into the text.
  const t: Translate = (key, ...values) => holdTogether(fill(message(key), values[0]), row)
  const chained = (items: readonly string[], link: 'list.clauses' | 'list.sentences'): string =>
    items.reduce((before, next) => (before === '' ? next : t(link, { before, next })), '')

  const step = (quantity: Quantity, largest: number): UnitStep => {
    if (!isSum(quantity)) {
      const unit = (form: 'short' | 'long'): string => message(`unit.${quantity}.${form}`)
      return plainStep(unit('short'), unit('long'))
    }
    const steps = units[quantity]
    const fallback = plainStep('{number}', '')
    return steps.find(({ divisor }) => Math.abs(largest) >= divisor * roundsUp) ?? steps.at(-1) ?? fallback
  }

  return {
    language,
    locale,
    t,
    list,
    clauses: (items: readonly string[]) => chained(items, 'list.clauses'),
    /** Joins whole sentences; Chinese has no space between them. */
    sentences: (items: readonly string[]) => chained(items, 'list.sentences'),
    number,
    change: (percent: number, digits = 1) =>
      numberFormat('percent', digits)
        .format(percent / 100)
        .replace('-', '−'),
    /** `March 2022`, `2022`; short: `Mar 2022`. A number is a year. */
    period(period: string | number, style: PeriodStyle = 'long') {
      const at = String(period)
      return at.length === 4 ? dates.year(at) : dates.month(at, style)
    },
    day: dates.day,
    month: dates.name,
    step,
    /** The sign stands before the unit, `−$5.2 bn`, and not before what is rounded to zero. */
    amount(value: number, quantity: Quantity, { short, divisor } = step(quantity, value), plus = '') {
      const size = Math.abs(value) / divisor
      const digits = quantity === 'percent' ? number(size, digitsForPercent(size)) : number(size)
      return (/[1-9]/.test(digits) ? signOf(value, plus) : '') + fill(short, { number: digits })
    },
  }
}

export const FormatContext = createContext(createFormat(english))

export function useFormat() {
  return useContext(FormatContext)
}

/** Numbers have three significant digits, and no decimals from 100 on, because readers cannot use more. */
export const digitsOf = (size: number): number => (size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2)

/** Percents have one decimal, so that they compare, or more where a small share would be rounded to zero. */
function digitsForPercent(size: number): number {
  if (size >= 1000) return 0
  if (size >= 0.095 || size === 0) return 1
  return size >= 0.0095 ? 2 : 3
}

/** The plural forms of a word in a message are in this order; the last form also takes fractions. */
const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

const hole = /\{(\w+)(?:\|([^{}]*))?\}(\.?)/g

/** A comma begins decimals where words have more forms than English has, and parts thousands in English. */
const countOf = (value: string | number, forms: readonly string[]): number =>
  typeof value === 'number'
    ? value
    : Number(value.replaceAll(forms.length > 2 ? /[^\d,]/g : /\D/g, '').replace(/,.*/, '.5'))

/**
 * Returns a function that puts values into a template of one language. `{count|товар|товара|товаров}` takes the plural
 * form for `count`. A full stop is not doubled after an abbreviation: `584 млн долл.`
 */
export function createFill(locale: string) {
  const plurals = once(() => {
    const rules = new Intl.PluralRules(locale)
    const own = new Set(rules.resolvedOptions().pluralCategories)
    return { rules, categories: order.filter((category) => own.has(category)) }
  })
  const form = (value: string | number, forms: readonly string[]): string => {
    const { rules, categories } = plurals()
    // A Russian fraction has the form of few: 1,5 раза.
    return forms[categories.indexOf(rules.select(countOf(value, forms)))] ?? forms[1] ?? forms[0] ?? ''
  }
  return (template: string, values?: { readonly [name: string]: string | number }): string =>
    values === undefined
      ? template
      : template.replaceAll(hole, (whole, name: string, forms: string | undefined, stop: string) => {
          const value = Object.hasOwn(values, name) ? values[name] : undefined
          if (value === undefined) return whole
          const text = forms === undefined ? String(value) : form(value, forms.split('|'))
          return text.endsWith('.') ? text : text + stop
        })
}

/** Only HTML needs this, as pictures break lines only at spaces: browsers do in `2021-м`, some between a sign and its currency. */
export const signsJoined = (text: string): string => text.replace(/[+−](?=\p{Sc})|\d-(?=[а-я])/gu, '$&\u2060')

type AmountWriter = {
  readonly plain: (value: number) => string
  readonly signed: (value: number) => string
}

/** No-break spaces keep a number and its unit on one line. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

const unsigned = (value: number, { short, divisor }: UnitStep, digits: number, { number }: Format): string =>
  unbroken(short.replace('{number}', () => number(Math.abs(value) / divisor, digits)))

/** `US dollars`, as inside a sentence. */
export const moneyName = (money: Money, format: Format): string =>
  lowerFirst(format.t(`control.money.${money}`), format)

/** `4%`, without a sign. */
export const percentOf = (value: number, digits: number, format: Format): string =>
  unsigned(value, format.step('percent', 0), digits, format)

/** All amounts get the same unit and number of decimals, so that they compare as written. */
export function amountsAlike(
  values: readonly number[],
  quantity: Quantity,
  format: Format,
  minDigits = 0,
): AmountWriter {
  const largest = Math.max(0, ...values.map(Math.abs))
  const step = format.step(quantity, largest)
  const digits = Math.max(minDigits, digitsOf(largest / step.divisor))
  const written = (value: number, plus: string): string =>
    signOf(Number((value / step.divisor).toFixed(digits)), plus) + unsigned(value, step, digits, format)
  return { plain: (value) => written(value, ''), signed: (value) => written(value, '+') }
}

/** The sign of a number as it is rounded: none before zero. */
const signOf = (rounded: number, plus: string): string => (rounded < 0 ? '−' : rounded > 0 ? plus : '')

export const signedAmount = (value: number, quantity: Quantity, format: Format): string =>
  unbroken(format.amount(value, quantity, format.step(quantity, value), '+'))

/** Only HTML needs this: browsers break lines inside dates, pictures do not (src/chart/text/wrapLines.ts). */
export function heldDates(text: string): string {
  return text
    .replaceAll(/(?<=\d)(?=[年月日])|(?<=\d[年月])(?=\d)|(?<=\d–)(?=\d)/g, '\u2060')
    .replaceAll(/(?<=\b\d{1,2}) (?=\p{L}+\s\d{4})/gu, '\u00a0')
}
