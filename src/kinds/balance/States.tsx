import { balancePair, isOfLikeGoods } from '#src/kinds/balance/pair.ts'
import type { Change } from '#src/view/change.ts'
import type { PageProps } from '#src/kinds/kind.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { balanceMessages } from '#src/i18n/messages/en/kinds/balance.ts'

const withAllGoods: Change = (view) => ({ ...view, series: [...new Set([...view.series, 'M-TOTAL', 'X-TOTAL'])] })

/** What the selection lacks for a balance of like with like, and the way there. */
export function BalanceStates(props: PageProps) {
  const { set, hasChoices } = props
  const { plot, pending } = props.loaded
  const { t } = useFormat()
  const pair = balancePair(plot.series)
  if (!hasChoices || plot.series.length === 0 || pending.length > 0 || (pair !== null && isOfLikeGoods(pair)))
    return null
  return (
    <p className="state">
      <span role="status">{t(balanceMessages, pair === null ? 'balance.noPair' : 'balance.unlike')}</span>{' '}
      <button type="button" className="link" onClick={() => set(withAllGoods)}>
        {t(balanceMessages, 'balance.allGoods')}
      </button>
    </p>
  )
}
