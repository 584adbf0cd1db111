import '#src/i18n/messages/en/around.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import type { Catalogue, Names } from '#src/trade/catalogue.ts'
import type { Claim } from '#src/trade/tables/catalogue.ts'
import { parseView, sameView } from '#src/view/address/address.ts'
import { quantityOf } from '#src/view/texts/titles.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** A claim with the view that checks it. */
type OwnView = { readonly claim: Claim; readonly view: ViewState }

export const claimsIn = memoizeByObject((catalogue: Catalogue): readonly OwnView[] =>
  (catalogue.claims ?? []).map((claim) => ({ claim, view: parseView(claim.search, catalogue).view })),
)

/** The claim whose own view is shown, whatever its language, theme, events, title, notes and focus. */
export function openClaim(shown: ViewState, catalogue: Catalogue): Claim | null {
  if (shown.check === null) return null
  const { lang, theme, events, title, note, focus } = shown
  const isShown = ({ view }: OwnView): boolean => sameView({ ...view, lang, theme, events, title, note, focus }, shown)
  return claimsIn(catalogue).find(isShown)?.claim ?? null
}

export const textIn = (names: Names, { language }: Format): string => names[language] ?? names.en

/** The claim in few words: `claimed +44%`. */
export const claimed = ({ stated }: Claim, format: Format): string =>
  format.t('claims.asStated', { stated: textIn(stated, format) })

/** The number of the figures in place of the claim's, `+44.2%`; two numbers where sources disagree, without decimals. */
export function foundSaid({ claim: { numbers, verdict }, view }: OwnView, format: Format): string {
  const check = view.check ?? ''
  const isSure = verdict !== 'dependsOnSource' && verdict !== 'notSettled'
  const [one = '', other] = numbers.map((number) =>
    /record|=/.test(check)
      ? format.amount(number, check.includes('share') ? 'percent' : quantityOf(view, 'level'))
      : format.change(number, isSure ? undefined : 0),
  )
  return other === undefined ? one : format.t('said.either', { one, other })
}
