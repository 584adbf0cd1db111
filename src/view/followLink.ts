import { parseView } from '#src/view/address/parseView.ts'
import type { Change } from '#src/view/change.ts'

/** Language, theme and frame stay. */
export function followLink(search: string): Change {
  return ({ lang, theme, embed }, catalogue) => ({ ...parseView(search, catalogue).view, lang, theme, embed })
}
