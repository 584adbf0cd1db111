import { type Card, pictureSize } from '#src/figures/card.tsx'
import { priceVolumeChoice, priceVolumeFigure, seriesNames, splitIn } from '#src/figures/priceVolume/makePriceVolume.ts'
import { amountsOf, isSplitSure, splitColumns } from '#src/figures/priceVolume/priceVolumeContent.tsx'
import type { Split } from '#src/figures/priceVolume/split.ts'
import { type WaterfallContent, waterfallBars } from '#src/figures/priceVolume/waterfall.ts'
import { WaterfallBar } from '#src/figures/priceVolume/WaterfallChart.tsx'
import { lowerFirst } from '#src/i18n/typography.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Palette } from '#src/chart/palette.ts'
import { findSeries } from '#src/trade/catalogue.ts'

/** Pixels above and below the columns. */
const around = 4

/** A rise in price without a fall in volume is told in words; any other change is written with signs. */
function sentenceOf(split: Split, words: { a: string; b: string; name: string }, format: Format): string {
  const { plain, signed, change, parts } = amountsOf(split, format)
  const [weight, price] = parts
  return price > 0 && weight >= 0
    ? format.t('card.price-volume.more', {
        ...words,
        name: lowerFirst(words.name, format),
        change: plain(change),
        price: plain(price),
      })
    : format.t('card.price-volume', { ...words, change: signed(change), price: signed(price) })
}

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

/** The card says how much more China paid for crude oil in the article's year, and how much of that was price. */
export const priceVolumeCard: Card = {
  choice: {},
  needs: priceVolumeFigure.needs,
  make(view, answers, { catalogue, format }) {
    const { of, a, b } = priceVolumeChoice(view, catalogue)
    const info = findSeries(catalogue, of)
    const split = splitIn(view, answers, catalogue)
    if (info === null || split === null) return null
    const name = seriesNames(view, answers, catalogue, format)(info)
    const words = { name, a: format.period(String(a)), b: format.period(String(b)) }
    const plain = format.t('waterfall.title.none', words)
    if (split.kind !== 'split') return { sentence: plain, picture: null }
    const content = { columns: splitColumns(split, info, format) }
    return {
      sentence: isSplitSure(split, info) ? sentenceOf(split, words, format) : plain,
      picture: (palette) => <Columns content={content} palette={palette} />,
    }
  },
}
