import { type Card, panelPicture } from '#src/figures/card.tsx'
import { worldDataIn, worldFigure, worldPanels } from '#src/figures/world/makeWorld.ts'
import { worldTitle } from '#src/figures/world/worldTexts.ts'

/** China's exports, whose growth the article reports: the card's sentence is the figure's title, on whole years. */
export const worldCard: Card = {
  choice: { flow: 'X' },
  needs: worldFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = worldDataIn(view, answers, catalogue)
    if (data === null) return null
    const content = { panels: worldPanels(data, format), periods: data.periods }
    return { sentence: worldTitle(data, format), picture: panelPicture(content, 'index') }
  },
}
