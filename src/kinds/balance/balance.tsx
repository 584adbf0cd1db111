import { kindOfSeries } from '#src/kinds/kind.ts'
import { plotDrawing } from '#src/kinds/plotDrawing.tsx'
import { BalanceChart } from '#src/kinds/balance/BalanceChart.tsx'
import { balancePlot } from '#src/kinds/balance/pair.ts'
import { balanceTexts } from '#src/kinds/balance/balanceTexts.ts'

/** What China buys against what it sells, the difference filled. */
export const balance = kindOfSeries({
  plot: balancePlot,
  words: balanceTexts,
  hasPlainTitle: true,
  drawing: (content) => plotDrawing(content, BalanceChart),
})
