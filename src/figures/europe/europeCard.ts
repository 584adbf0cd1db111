import { type Card, panelPicture } from '#src/figures/card.tsx'
import { europeDataIn, europePanels, europeTitle } from '#src/figures/europe/europeContent.ts'
import { europeFigure } from '#src/figures/europe/makeEurope.ts'

/** The card's sentence is the figure's title: since when China has sold Russia more than the EU. */
export const europeCard: Card = {
  choice: {},
  needs: europeFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = europeDataIn(view, answers, catalogue)
    if (data === null) return null
    const content = { panels: europePanels(data, format), periods: data.periods }
    return { sentence: europeTitle(data, format), picture: panelPicture(content, 'russia') }
  },
}
