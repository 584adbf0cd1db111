import type { Plugin } from 'vite'

const forEach = (values: number, ruleOf: (value: number) => string): string =>
  Array.from({ length: values }, (_, value) => ruleOf(value)).join('')

const swatches = forEach(25, (slot) => `&[data-slot='${slot}']{--swatch:var(--series-${slot})}`)

/** Adds a rule for each value of an attribute, because the policy of the served page forbids inline styles. */
export function rulesByValue(): Plugin {
  const rules = `@layer parts{.commodity{${swatches}}}`
  return {
    name: 'rules-by-value',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/styles/index.css') ? code + rules : undefined),
  }
}
