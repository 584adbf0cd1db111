import { once } from '#src/i18n/dates.ts'

/** The plural forms of a word in a message are in this order; the last form also takes fractions. */
const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

const hole = /\{(\w+)(?:\|([^{}]*))?\}(\.?)/g

const countOf = (value: string | number): number =>
  typeof value === 'number' ? value : Number(value.replaceAll(/\D/g, ''))

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
    return forms[Math.min(categories.indexOf(rules.select(countOf(value))), forms.length - 1)] ?? ''
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
