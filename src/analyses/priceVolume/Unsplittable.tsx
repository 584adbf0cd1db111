import { yearRanges } from '#src/analyses/amounts.ts'
import type { Unsplit } from '#src/analyses/priceVolume/split.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** Why there is no split, and for which years there would be one. */
export function Unsplittable(props: { readonly name: string; readonly reason: Unsplit; readonly year: number }) {
  const { name, reason, year } = props
  const format = useFormat()
  const { t, period, list } = format
  return (
    <div className="state state-large">
      <h4>{t('waterfall.none.title')}</h4>
      {reason.kind === 'same-year' ? (
        <p>{t('analysis.sameYear', { year: period(String(year)) })}</p>
      ) : (
        <>
          <p>
            {t(reason.kind === 'no-value' ? 'waterfall.none.value' : 'waterfall.none.weight', {
              name,
              missing: list(reason.missing.map((missing) => period(missing))),
            })}
          </p>
          <p>
            {reason.present.length === 0
              ? t('waterfall.none.never')
              : t('waterfall.none.present', { years: yearRanges(reason.present, format) })}
          </p>
        </>
      )}
    </div>
  )
}
