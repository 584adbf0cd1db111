import { buyersTitle, largestTwo } from '#src/figures/buyers/buyersTexts.ts'
import { buyersDataIn, buyersFigure, buyersPanels } from '#src/figures/buyers/makeBuyers.ts'
import { type Card, panelPicture } from '#src/figures/card.tsx'

/** Purchases of Russian oil by China and by the largest other buyer. */
export const buyersCard: Card = {
  choice: {},
  needs: buyersFigure.needs,
  make(view, answers, { format }) {
    const data = buyersDataIn(view, answers)
    if (data === null) return null
    const two = largestTwo(data, format)
    const content = { panels: buyersPanels(data, format), periods: data.periods }
    return {
      sentence: two === null ? buyersTitle(data, format) : format.t('card.buyers', two.words),
      picture: panelPicture(content, 'weight', (id) => id === 'CHN' || id === two?.other),
    }
  },
}
