import type { Card } from '#src/figures/card.tsx'
import { pictureSize } from '#src/figures/card.tsx'
import { priceVolumeChoice, priceVolumeFigure, seriesNames, splitIn } from '#src/figures/priceVolume/makePriceVolume.ts'
import { splitColumns } from '#src/figures/priceVolume/priceVolumeContent.tsx'
import type { Split, Unsplit } from '#src/figures/priceVolume/split.ts'
import type { WaterfallContent } from '#src/figures/priceVolume/waterfall.ts'
import { waterfallBars } from '#src/figures/priceVolume/waterfall.ts'
import { WaterfallBar } from '#src/figures/priceVolume/WaterfallChart.tsx'
import { amountsAlike } from '#src/i18n/amounts.ts'
import { lowerFirst } from '#src/i18n/firstLetter.ts'
import type { Format } from '#src/i18n/format.ts'
import { cardMessages } from '#src/i18n/messages/en/analyses/card.ts'
import { priceVolumeMessages } from '#src/i18n/messages/en/analyses/priceVolume.ts'
import type { Palette } from '#src/chart/palette.ts'
import { findSeries } from '#src/trade/catalogue.ts'

/** In pixels. */
const around = 4

/** More was paid, and some of that for the price: said so. Any other change is said with its signs. */
function sentenceOf(split: Split | Unsplit, years: readonly [string, string], name: string, format: Format): string {
  const { t } = format
  const [a, b] = years
  if (split.kind !== 'split') return t(priceVolumeMessages, 'waterfall.title.none', { name, a, b })
  const { change, priceEffect, weightEffect } = split.effects
  const { plain, signed } = amountsAlike([change, priceEffect, weightEffect], split.money, format)
  return priceEffect > 0 && weightEffect >= 0
    ? t(cardMessages, 'card.price-volume.more', {
        name: lowerFirst(name, format),
        a,
        b,
        change: plain(change),
        price: plain(priceEffect),
      })
    : t(cardMessages, 'card.price-volume', { name, a, b, change: signed(change), price: signed(priceEffect) })
}

/** From one whole to the other, by volume and price. */
function Columns(props: { readonly content: WaterfallContent; readonly palette: Palette }) {
  const { content, palette } = props
  const { width, height } = pictureSize
  const { baseline, bars } = waterfallBars(content, width, [height - around, around])
  return (
    <>
      {bars.map((bar) => (
        <WaterfallBar key={bar.id} bar={bar} palette={palette} />
      ))}
      <path d={`M0,${baseline}H${width}`} stroke={palette.muted} strokeWidth={1} />
    </>
  )
}

/** What China paid more for crude in the year of the article, and how much of that was price. */
export const priceVolumeCard: Card = {
  choice: {},
  needs: priceVolumeFigure.needs,
  make(view, answers, { catalogue, format }) {
    const { of, a, b } = priceVolumeChoice(view)
    const info = findSeries(catalogue, of)
    const split = splitIn(view, answers, catalogue)
    if (info === null || split === null) return null
    const name = seriesNames(view, answers, catalogue, format)(info)
    const years = [format.period(String(a)), format.period(String(b))] as const
    const columns = split.kind === 'split' ? splitColumns(split, info, format) : null
    return {
      sentence: sentenceOf(split, years, name, format),
      picture: columns && ((palette) => <Columns content={{ columns }} palette={palette} />),
    }
  },
}
