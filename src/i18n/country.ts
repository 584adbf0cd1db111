import { languages } from '#src/i18n/languages.ts'
import { memoize } from '#src/lib/memoize.ts'

const namesIn = memoize(
  languages.length,
  (locale: string) => new Intl.DisplayNames(locale, { type: 'region', style: 'short' }),
)

/**
 * A short name: `South Korea`, `US`.
 *
 * @param code ISO 3166 alpha-2
 */
export function countryName(code: string, { locale }: { readonly locale: string }): string {
  return namesIn(locale).of(code) ?? code
}
