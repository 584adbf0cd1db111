import type { Card } from '#src/figures/card.ts'
import { buyersPanels } from '#src/figures/buyers/buyersContent.tsx'
import type { BuyersData } from '#src/figures/buyers/buyersData.ts'
import { buyerName, largestTwo } from '#src/figures/buyers/buyersTexts.ts'
import { buyersDataIn, buyersFigure } from '#src/figures/buyers/makeBuyers.ts'
import { panelPicture } from '#src/figures/panelPicture.tsx'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { buyerMessages } from '#src/i18n/messages/en/analyses/buyers.ts'
import { cardMessages } from '#src/i18n/messages/en/analyses/card.ts'

function sentenceOf(data: BuyersData, format: Format): string {
  const { t, period } = format
  const two = largestTwo(data)
  if (two === null) return t(buyerMessages, `buyers.title.none.${data.product}`)
  const { plain } = amountsAlike([two.china, two.other.value], 'kg', format)
  return t(cardMessages, 'card.buyers', {
    period: period(two.period),
    china: plain(two.china),
    name: buyerName(two.other.buyer, format),
    other: plain(two.other.value),
  })
}

/** Who bought Russian oil: China and the largest of the others. */
export const buyersCard: Card = {
  choice: {},
  needs: buyersFigure.needs,
  make(view, answers, { format }) {
    const data = buyersDataIn(view, answers)
    if (data === null) return null
    const shown = new Set<string | undefined>(['CHN', largestTwo(data)?.other.buyer])
    const content = { panels: buyersPanels(data, format), periods: data.periods }
    return { sentence: sentenceOf(data, format), picture: panelPicture(content, 'weight', (id) => shown.has(id)) }
  },
}
