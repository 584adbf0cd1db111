import { kindOfSeries } from '#src/figures/kind.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import { BalanceChart } from '#src/figures/balance/BalanceChart.tsx'
import { balancePlot } from '#src/figures/balance/pair.ts'
import { balanceTexts } from '#src/figures/balance/balanceTexts.ts'

/** What China buys against what it sells, the difference filled. */
export const balance = kindOfSeries({
  plot: balancePlot,
  words: balanceTexts,
  hasPlainTitle: true,
  drawing: (content) => plotDrawing(content, BalanceChart),
})
