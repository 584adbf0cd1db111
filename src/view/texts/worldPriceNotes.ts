import '#src/i18n/messages/en/en.ts'
import type { Format } from '#src/i18n/format.ts'
import { unitsPerTonne } from '#src/trade/beside/worldPrice.ts'
import { benchmarksOf, isTrade, worldPriceId } from '#src/trade/catalogue.ts'
import type { Plot } from '#src/trade/plot.ts'

/** World prices that are not quoted by the tonne, by unit. */
const quotedBy = { bbl: benchmarksOf('M-2709'), mmbtu: benchmarksOf('M-271111') } as const

const potashMoves = '2020-01'

/**
 * Notes on how world prices were converted to dollars a tonne.
 *
 * @param names by series id
 */
function notes({ series }: Plot, names: ReadonlyMap<string, string>, { t, number, list }: Format): string[] {
  const ids = series.flatMap(({ info }) => (isTrade(info) ? [] : [info.id]))
  if (ids.length === 0) return []
  const converted = (['bbl', 'mmbtu'] as const).flatMap((unit) => {
    const all = new Set(quotedBy[unit].map(worldPriceId))
    const ofUnit = ids.filter((id) => all.has(id)).map((id) => names.get(id) ?? id)
    const factor = unitsPerTonne[unit]
    const words = { names: list(ofUnit), factor: number(factor, Number.isInteger(factor) ? 0 : 1) }
    return ofUnit.length === 0 ? [] : [t(`note.world.${unit}`, words)]
  })
  const urals = ids.includes(worldPriceId('urals')) ? [t('note.world.urals')] : []
  return [t('note.world'), ...converted, ...urals]
}

/** The price of potash is quoted at another place from `potashMoves` on, so a line across it needs a caution. */
function cautions({ series }: Plot, { t }: Format): string[] {
  const potash = series.find(({ info }) => info.id === worldPriceId('potash'))
  const [first, last] = [potash?.points[0]?.period ?? '', potash?.points.at(-1)?.period ?? '']
  const crosses = first !== '' && first < potashMoves && last >= potashMoves.slice(0, 4)
  return crosses ? [t('note.world.potash')] : []
}

export const worldPriceNotes = { notes, cautions } as const
