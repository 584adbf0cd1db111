import { ageOf } from '#src/trade/age.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import { footerMessages } from '#src/i18n/messages/en/footer.ts'

/** How old the figures are, in sentences. `builtOn` as in `ageOf`. */
export function ageText(catalogue: Catalogue, builtOn: string | null, format: Format): string {
  const { t, period, sentences } = format
  const { energy, totals, headings, compiled, hasLater } = ageOf(catalogue, builtOn)
  const said = [
    t(footerMessages, 'footer.age', { energy: period(energy), totals: period(totals), year: period(headings) }),
  ]
  if (compiled !== null) said.push(t(footerMessages, 'footer.age.compiled', { month: period(compiled.slice(0, 7)) }))
  if (hasLater) said.push(t(footerMessages, 'footer.age.later'))
  return sentences(said)
}
