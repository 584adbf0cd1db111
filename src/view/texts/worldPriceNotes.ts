import { benchmarksOf, worldPriceId } from '#src/trade/benchmark.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { isTrade } from '#src/trade/catalogue.ts'
import type { PlottedSeries } from '#src/trade/plot.ts'
import { unitsPerTonne } from '#src/trade/prices.ts'
import type { Format } from '#src/i18n/format.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'

/** All others are quoted by the tonne. */
const quotedBy = { bbl: benchmarksOf('M-2709'), mmbtu: benchmarksOf('M-271111') } as const

/** How they became dollars a tonne. */
export function worldPriceNotes(
  shown: readonly SeriesInfo[],
  names: (infos: readonly SeriesInfo[]) => string,
  { t, number }: Format,
): string[] {
  const prices = shown.filter((info) => !isTrade(info))
  if (prices.length === 0) return []
  const converted = (['bbl', 'mmbtu'] as const).flatMap((unit) => {
    const ids = new Set(quotedBy[unit].map(worldPriceId))
    const ofUnit = prices.filter(({ id }) => ids.has(id))
    const factor = unitsPerTonne[unit]
    const words = { names: names(ofUnit), factor: number(factor, Number.isInteger(factor) ? 0 : 1) }
    return ofUnit.length === 0 ? [] : [t(noteMessages, `note.world.${unit}`, words)]
  })
  const isUrals = prices.some(({ id }) => id === worldPriceId('urals'))
  return [t(noteMessages, 'note.world'), ...converted, ...(isUrals ? [t(noteMessages, 'note.world.urals')] : [])]
}

const potashMoves = '2020-01'

/** From here on the quote of potash is of another place. */
export function worldPriceCautions(series: readonly PlottedSeries[], { t }: Format): string[] {
  const potash = series.find(({ info }) => info.id === worldPriceId('potash'))
  const crosses =
    potash?.points.some(({ period }) => period < potashMoves) && (potash.points.at(-1)?.period ?? '') >= '2020'
  return crosses ? [t(noteMessages, 'note.world.potash')] : []
}
