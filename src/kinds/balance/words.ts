import type { Plot } from '#src/trade/plot.ts'
import type { Format } from '#src/i18n/format.ts'
import { balanceMessages } from '#src/i18n/messages/en/kinds/balance.ts'
import type { Labels } from '#src/view/labels.ts'
import { balanceLabel, balancePair, isOfAllGoods, latestBalance } from '#src/kinds/balance/pair.ts'

/** What a balance says beside what its two lines say; nothing where the selection has no pair. */
export type BalanceWords = {
  /** Null: the title of the two lines says it. */
  readonly title: string | null
  readonly notes: readonly string[]
  readonly altText: readonly string[]
}

/** @param all the plot of the whole selection, of which the pair is drawn */
export function balanceWords(all: Plot, drawn: Plot, labels: Labels, format: Format): BalanceWords | null {
  const pair = balancePair(all.series)
  if (pair === null) return null
  const { t } = format
  const shown = all.series.map(({ info }) => info)
  const others = shown.filter((info) => info !== pair.imports.info && info !== pair.exports.info)
  const latest = latestBalance(pair, drawn)
  return {
    title: isOfAllGoods(pair) ? t(balanceMessages, 'balance.title') : null,
    notes: [
      t(balanceMessages, 'balance.note.area'),
      ...(others.length === 0
        ? []
        : [
            t(balanceMessages, 'balance.note.others', {
              names: format.list(others.map((info) => labels.among(info, shown))),
            }),
          ]),
    ],
    altText:
      latest?.value == null
        ? []
        : [
            t(balanceMessages, 'balance.alt', {
              ...balanceLabel(latest.value, pair, format),
              period: format.period(latest.period),
            }),
          ],
  }
}
