/** Forms stand in this order in a message; the last takes every other count, fractions too. */
const order = ['one', 'few', 'many']

const hole = /\{(\w+)(?:\|([^{}]*))?\}(\.?)/g

/** The count as a number, whichever way its thousands are set apart: `1,189`, `1 189`. */
const countOf = (value: string | number): number =>
  typeof value === 'number' ? value : Number(value.replaceAll(/\D/g, ''))

/**
 * Puts values into a template of one language. `{count|товар|товара|товаров}` is the form for that many. A full stop is
 * not written twice after an abbreviation: `584 млн долл.`
 */
export function createFill(locale: string) {
  let plurals: Intl.PluralRules | null = null
  const form = (value: string | number, forms: readonly string[]): string => {
    plurals ??= new Intl.PluralRules(locale)
    const place = order.indexOf(plurals.select(countOf(value)))
    return forms[place === -1 ? forms.length - 1 : Math.min(place, forms.length - 1)] ?? ''
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
