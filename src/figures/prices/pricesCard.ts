import type { Card } from '#src/figures/card.tsx'
import { panelPicture } from '#src/figures/card.tsx'
import { pricesDataIn, pricesFigure, pricesPanels } from '#src/figures/prices/makePrices.ts'
import type { PricesData } from '#src/figures/prices/pricesData.ts'
import { priceText, pricesTitle } from '#src/figures/prices/pricesTexts.ts'
import type { Format } from '#src/i18n/format.ts'
import { cardMessages } from '#src/i18n/messages/en/analyses/card.ts'
import { lastKnown } from '#src/trade/point.ts'

/** The gap is of twelve months and in whole units, as the change of publisher in 2025 moves it by over a dollar. */
function sentenceOf(data: PricesData, format: Format): string {
  const { t, period } = format
  const last = lastKnown(data.ofTwelve.gap)
  if (last?.value == null) return pricesTitle(data, format)
  const size = Math.round(Math.abs(last.value))
  const month = period(last.period)
  if (size === 0) return t(cardMessages, 'card.prices.same', { month })
  const words = { gap: priceText(size, data, format, 0), month }
  return t(cardMessages, last.value < 0 ? 'card.prices.below' : 'card.prices.above', words)
}

/** The picture shows the gap between Russian crude and Brent, because at its size the two lines would overlap. */
export const pricesCard: Card = {
  choice: {},
  needs: pricesFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = pricesDataIn(view, answers, catalogue)
    if (data === null) return null
    const content = { panels: pricesPanels(data, format), periods: data.periods }
    return { sentence: sentenceOf(data, format), picture: panelPicture(content, 'gap') }
  },
}
