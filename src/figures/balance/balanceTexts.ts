import type { Plot } from '#src/trade/plot.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { KindTexts, TextContext } from '#src/figure/content.ts'
import { balanceLabel, balancePair, isOfAllGoods, balancePlot, latestBalance } from '#src/figures/balance/pair.ts'
import { balanceMessages } from '#src/i18n/messages/en/kinds/balance.ts'

/**
 * What a balance says beside what its two lines say; nothing where there is no pair.
 *
 * @param all the plot of which the pair is drawn
 * @param names of its series, by id
 */
export function balanceTexts(
  all: Plot,
  names: ReadonlyMap<string, string>,
  { format }: TextContext,
  { money, series }: ViewState,
): KindTexts {
  const pair = balancePair(all.series)
  if (pair === null) return {}
  const { t } = format
  const shown = all.series.map(({ info }) => info)
  const others = shown.filter((info) => info !== pair.imports.info && info !== pair.exports.info)
  const latest = latestBalance(pair, balancePlot(all))
  return {
    title: isOfAllGoods(pair) ? t(balanceMessages, 'balance.title') : undefined,
    keys: [t(balanceMessages, 'balance.note.area')],
    notes: [
      ...(series.includes(pair.imports.info.id) ? [] : [t(balanceMessages, 'balance.note.all')]),
      ...(others.length === 0
        ? []
        : [
            t(balanceMessages, 'balance.note.others', {
              names: format.list(others.map(({ id }) => names.get(id) ?? id)),
            }),
          ]),
    ],
    altText:
      latest?.value == null
        ? []
        : [
            t(balanceMessages, 'balance.alt', {
              ...balanceLabel(latest.value, money, format),
              period: format.period(latest.period),
            }),
          ],
  }
}
