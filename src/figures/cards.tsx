import type { Palette } from '#src/chart/drawing.ts'
import { books } from '#src/figures/books/books.ts'
import { buyers } from '#src/figures/buyers/buyers.ts'
import type { Look } from '#src/figures/core/look.ts'
import type { Picture } from '#src/figures/core/picture.ts'
import { type Card, dumbbellPicture, panelPicture, pictureSize } from '#src/figures/card.tsx'
import { dependence } from '#src/figures/dependence/dependence.ts'
import { europe } from '#src/figures/europe/europe.ts'
import { movers } from '#src/figures/movers/movers.tsx'
import { type WaterfallContent, WaterfallBar, waterfallBars } from '#src/figures/priceVolume/WaterfallChart.tsx'
import {
  amountsOf,
  isSplitSure,
  priceVolumeChoice,
  priceVolumeFigure,
  seriesNames,
  splitColumns,
  splitIn,
} from '#src/figures/priceVolume/makePriceVolume.tsx'
import type { Split } from '#src/figures/priceVolume/split.ts'
import { prices } from '#src/figures/prices/prices.ts'
import { suppliers } from '#src/figures/suppliers/suppliers.ts'
import { world } from '#src/figures/world/world.ts'
import { type Format, lowerFirst } from '#src/i18n/format.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Analysis } from '#src/view/analyses.ts'

/** Pixels above and below the columns. */
const aroundColumns = 4

/** A rise in price without a fall in volume is told in words; any other change is written with signs. */
function splitSentence(split: Split, words: { a: string; b: string; name: string }, format: Format): string {
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
  const { baseline, bars } = waterfallBars(content, width, [height - aroundColumns, aroundColumns])
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
const priceVolumeCard: Card = {
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
      sentence: isSplitSure(split, info) ? splitSentence(split, words, format) : plain,
      picture: (palette) => <Columns content={content} palette={palette} />,
    }
  },
}

function drawingOf(picture: Picture) {
  switch (picture.kind) {
    case 'panel':
      return panelPicture({ panels: [picture.panel], periods: picture.periods }, picture.panel.id)
    case 'dumbbells':
      return dumbbellPicture(picture.content, picture.rows)
    case 'own':
      return (palette: Palette) => picture.draw(palette, pictureSize)
  }
}

function cardOf({ onCard, needs, make }: Look): Card {
  return {
    choice: onCard,
    needs,
    make(view, answers, context) {
      const card = make(view, answers, context)?.card()
      return card === undefined ? null : { ...card, picture: card.picture && drawingOf(card.picture) }
    },
  }
}

/** The card of each analysis; the page shows them in the order of `analyses`. */
export const cards: { readonly [id in Analysis]: Card } = {
  suppliers: cardOf(suppliers),
  europe: cardOf(europe),
  dependence: cardOf(dependence),
  'price-volume': priceVolumeCard,
  prices: cardOf(prices),
  world: cardOf(world),
  buyers: cardOf(buyers),
  books: cardOf(books),
  movers: cardOf(movers),
}
