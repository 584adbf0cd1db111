import '#src/i18n/messages/en/en.ts'
import type { Plot } from '#src/trade/plot.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { KindTexts, TextContext } from '#src/figure/content.ts'
import { BalanceChart } from '#src/figures/balance/BalanceChart.tsx'
import {
  type BalancePair,
  balanceLabel,
  balancePair,
  balancePlot,
  isOfAllGoods,
  latestBalance,
} from '#src/figures/balance/balanceModel.ts'
import { kindOfSeries } from '#src/figures/kind.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'

/** BACI has no freight on either side. */
const isWithFreight = ({ imports: { info } }: BalancePair): boolean => info.book === 'customs' || info.book === 'yearly'

function balanceTexts(
  all: Plot,
  names: ReadonlyMap<string, string>,
  { format }: TextContext,
  { money, series }: ViewState,
): KindTexts {
  const pair = balancePair(all.series)
  if (pair === null) return {}
  const { t } = format
  const others = all.series.filter((one) => one !== pair.imports && one !== pair.exports)
  const list = format.list(others.map(({ info: { id } }) => names.get(id) ?? id))
  const latest = latestBalance(pair, balancePlot(all))
  return {
    title: isOfAllGoods(pair) ? t('balance.title') : undefined,
    cautions: [
      ...(isWithFreight(pair) ? [t('balance.caution.freight')] : []),
      ...(series.includes(pair.imports.info.id) ? [] : [t('balance.caution.all')]),
    ],
    keys: [t('balance.note.area')],
    notes: others.length === 0 ? [] : [t('balance.note.others', { names: list })],
    altText:
      latest === null
        ? []
        : [
            t('balance.alt', {
              ...balanceLabel(latest.value, money, format),
              period: format.period(latest.period),
            }),
          ],
  }
}

export const balance = kindOfSeries({
  plot: balancePlot,
  words: balanceTexts,
  hasPlainTitle: true,
  drawing: (content) => plotDrawing(content, BalanceChart),
})
