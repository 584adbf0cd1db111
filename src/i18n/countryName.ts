import { memoize } from '#src/lib/memoize.ts'

/** More than there are languages. */
const maxLocales = 9

const namesIn = memoize(
  maxLocales,
  (locale: string) => new Intl.DisplayNames(locale, { type: 'region', style: 'short' }),
)

/**
 * A short name: `South Korea`, `US`.
 *
 * @param code ISO 3166 alpha-2
 */
export function countryName(code: string, { locale }: { readonly locale: string }): string {
  // `Intl` has no shorter name than 阿拉伯联合酋长国.
  return code === 'AE' && locale === 'zh-CN' ? '阿联酋' : (namesIn(locale).of(code) ?? code)
}
