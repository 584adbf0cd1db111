import type { AnalysisOfPage } from '#src/analyses/analysis.ts'
import { seriesOf } from '#src/analyses/buyers/buyersContent.tsx'
import { BuyersControls } from '#src/analyses/buyers/BuyersControls.tsx'
import { BuyersTable } from '#src/analyses/buyers/BuyersTable.tsx'
import { buyersFigure, productOf } from '#src/analyses/buyers/makeBuyers.ts'

/** Who bought Russian oil, or gas, beside China. */
export const buyers: AnalysisOfPage = {
  ...buyersFigure,
  choice: (view) => ({ of: seriesOf[productOf(view)] }),
  Controls: BuyersControls,
  Under: BuyersTable,
}
