import { yearRanges } from '#src/analyses/amounts.ts'
import type { Unsplit } from '#src/analyses/priceVolume/split.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { priceVolumeMessages } from '#src/i18n/messages/en/analyses/priceVolume.ts'

/** Why there is no split, and for which years there would be one. */
export function Unsplittable(props: { readonly name: string; readonly reason: Unsplit; readonly year: number }) {
  const { name, reason, year } = props
  const format = useFormat()
  const { t, period, list } = format
  return (
    <div className="state state-large">
      <h4>{t(priceVolumeMessages, 'waterfall.none.title')}</h4>
      {reason.kind === 'same-year' ? (
        <p>{t(analysisMessages, 'analysis.sameYear', { year: period(String(year)) })}</p>
      ) : (
        <>
          <p>
            {t(priceVolumeMessages, reason.kind === 'no-value' ? 'waterfall.none.value' : 'waterfall.none.weight', {
              name,
              missing: list(reason.missing.map((missing) => period(missing))),
            })}
          </p>
          <p>
            {reason.present.length === 0
              ? t(priceVolumeMessages, 'waterfall.none.never')
              : t(priceVolumeMessages, 'waterfall.none.present', { years: yearRanges(reason.present, format) })}
          </p>
        </>
      )}
    </div>
  )
}
