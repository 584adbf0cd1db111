import type { Plugin } from 'vite'

const swatches = Array.from({ length: 25 }, (_, slot) => `&[data-slot='${slot}']{--swatch:var(--series-${slot})}`)

/** Adds a rule for each colour that a row of the picker may have, because the served page's policy forbids inline styles. */
export const swatchRules = (): Plugin => ({
  name: 'swatch-rules',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/styles/index.css') ? `${code}@layer parts{.commodity{${swatches.join('')}}}` : undefined,
})
