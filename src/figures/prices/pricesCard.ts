import { type Card, panelPicture } from '#src/figures/card.tsx'
import { pricesDataIn, pricesFigure, pricesPanels } from '#src/figures/prices/makePrices.ts'
import { pricesTitle } from '#src/figures/prices/pricesTexts.ts'

/** The picture shows the gap between Russian crude and Brent, because at its size the two lines would overlap. */
export const pricesCard: Card = {
  choice: {},
  needs: pricesFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = pricesDataIn(view, answers, catalogue)
    if (data === null) return null
    const content = { panels: pricesPanels(data, format), periods: data.periods }
    return { sentence: pricesTitle(data, format), picture: panelPicture(content, 'gap') }
  },
}
