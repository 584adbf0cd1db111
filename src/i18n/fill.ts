/** Forms stand in this order in a message; the last takes every other count, fractions too. */
const order = ['one', 'few', 'many']

const hole = /\{(\w+)(?:\|([^{}]*))?\}(\.?)/g

/** The count as a number, whichever way its thousands are set apart: `1,189`, `1 189`. */
const countOf = (value: string | number): number => (typeof value === 'number' ? value : Number(value.replaceAll(/\D/g, '')))

type Hole = { readonly whole: string; readonly name: string; readonly forms: readonly string[] | null; readonly stop: string }
type Values = { readonly [name: string]: string | number }

/** The texts of a template and the holes between them. */
function partsOf(template: string): readonly (string | Hole)[] {
  const parts: (string | Hole)[] = []
  let end = 0
  for (const { 0: whole, 1: name = '', 2: forms, 3: stop = '', index } of template.matchAll(hole)) {
    parts.push(template.slice(end, index), { whole, name, forms: forms?.split('|') ?? null, stop })
    end = index + whole.length
  }
  return [...parts, template.slice(end)]
}

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
  const filled = ({ whole, name, forms, stop }: Hole, values: Values): string => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) return whole
    const text = forms === null ? String(value) : form(value, forms)
    return text.endsWith('.') ? text : text + stop
  }
  // Taken apart once: a tick of a commodity fills some thirty.
  const known = new Map<string, ReturnType<typeof partsOf>>()
  return (template: string, values?: Values): string => {
    if (values === undefined) return template
    const parts = known.get(template) ?? partsOf(template)
    known.set(template, parts)
    return parts.map((part) => (typeof part === 'string' ? part : filled(part, values))).join('')
  }
}
