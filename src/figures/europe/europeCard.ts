import type { Card } from '#src/figures/card.tsx'
import { panelPicture } from '#src/figures/card.tsx'
import { europeDataIn, europePanels, europeTitle } from '#src/figures/europe/europeContent.ts'
import { europeFigure } from '#src/figures/europe/makeEurope.ts'

/** The figure's own title says it: since when China sells Russia more than the EU. */
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
