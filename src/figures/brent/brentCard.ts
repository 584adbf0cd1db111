import type { Card } from '#src/figures/card.tsx'
import type { BrentData } from '#src/figures/brent/brentData.ts'
import { barrelAmount } from '#src/figures/brent/brentTexts.ts'
import { brent, brentDataIn, brentPanels } from '#src/figures/brent/makeBrent.ts'
import { panelPicture } from '#src/figures/card.tsx'
import type { Format } from '#src/i18n/format.ts'
import { cardMessages } from '#src/i18n/messages/en/analyses/card.ts'
import { brentMessages } from '#src/i18n/messages/en/analyses/brent.ts'
import { lastKnown } from '#src/trade/point.ts'

/** By twelve months, and in whole units: the change of publisher of 2025 moves the gap by more than a dollar. */
function sentenceOf({ money, spreadOfTwelve }: BrentData, format: Format): string {
  const { t, period } = format
  const last = lastKnown(spreadOfTwelve)
  if (last?.value == null) return t(brentMessages, 'brent.title.none')
  const size = Math.round(Math.abs(last.value))
  const month = period(last.period)
  if (size === 0) return t(cardMessages, 'card.brent.same', { month })
  const gap = barrelAmount(size, money, format, 0)
  return t(cardMessages, last.value < 0 ? 'card.brent.below' : 'card.brent.above', { gap, month })
}

/** What lay between Russian crude and Brent: in so small a picture the two lines would cover one another. */
export const brentCard: Card = {
  choice: {},
  needs: brent.needs,
  make(view, answers, { catalogue, format }) {
    const data = brentDataIn(view, answers, catalogue)
    if (data === null) return null
    const content = { panels: brentPanels(data, format), periods: data.periods }
    return { sentence: sentenceOf(data, format), picture: panelPicture(content, 'gap') }
  },
}
