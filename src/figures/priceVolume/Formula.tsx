import { measured } from '#src/trade/measure.ts'
import { amountsAlike, signsJoined } from '#src/i18n/amounts.ts'
import type { Split } from '#src/figures/priceVolume/split.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { priceVolumeMessages } from '#src/i18n/messages/en/analyses/priceVolume.ts'

/** The rule, with the numbers it was used on. */
export function Formula(props: { readonly split: Split }) {
  const { money, before, after, effects } = props.split
  const format = useFormat()
  const { t } = format
  const q = [before.netWeightKg ?? 0, after.netWeightKg ?? 0] as const
  const p = [measured(before, 'price').value ?? 0, measured(after, 'price').value ?? 0] as const
  const kg = amountsAlike(q, 'kg', format)
  const price = amountsAlike(p, `${money}PerTonne`, format)
  const value = amountsAlike([effects.change, effects.weightEffect, effects.priceEffect], money, format)
  return (
    <details className="analysis-details">
      <summary>{t(priceVolumeMessages, 'waterfall.formula')}</summary>
      <p>{t(priceVolumeMessages, 'waterfall.formula.weight')}</p>
      <p className="analysis-formula">
        {t(priceVolumeMessages, 'waterfall.formula.numbers', {
          after: kg.plain(q[1]),
          before: kg.plain(q[0]),
          one: price.plain(p[0]),
          other: price.plain(p[1]),
          effect: signsJoined(value.signed(effects.weightEffect)),
        })}
      </p>
      <p>{t(priceVolumeMessages, 'waterfall.formula.price')}</p>
      <p className="analysis-formula">
        {t(priceVolumeMessages, 'waterfall.formula.numbers', {
          after: price.plain(p[1]),
          before: price.plain(p[0]),
          one: kg.plain(q[0]),
          other: kg.plain(q[1]),
          effect: signsJoined(value.signed(effects.priceEffect)),
        })}
      </p>
      <p>{t(priceVolumeMessages, 'waterfall.formula.sum')}</p>
    </details>
  )
}
