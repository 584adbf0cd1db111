import type { Rows } from '#src/figure/files/rows.ts'
import { type DependenceData, isCrude, ofSide, shownYears, sides } from '#src/figures/dependence/dependenceData.ts'
import { partnerColumns, partnerRows } from '#src/figures/partnerRows.ts'

/** Rows of the data files: China's suppliers and Russia's buyers; crude oil has its share by weight first. */
export function dependenceRows(data: DependenceData): Rows {
  const { money, goods, crude } = data
  const rows = goods.flatMap((good) =>
    shownYears(data).flatMap((which) => {
      const { cmdCode, russia } = good
      const [share, weight] = [crude.share[which], crude.weight[which]]
      const at = [cmdCode, String(russia[which].year), 'suppliers', 'RU', null]
      const byWeight = [...at, share.value, weight.value, 'kg', share.status, share.sources.join(';')]
      return [
        ...(isCrude(good) && share.value !== null ? [byWeight] : []),
        ...sides.flatMap((side) => partnerRows(cmdCode, ofSide[side].side, good[side][which], money)),
      ]
    }),
  )
  return { columns: partnerColumns, rows }
}
