import type { Cell, Rows } from '#src/figure/files/rows.ts'
import { moneyCodes } from '#src/figure/files/rows.ts'
import type { Money } from '#src/trade/money.ts'
import { weakest } from '#src/trade/status.ts'
import type { GoodsData, Supply } from '#src/figures/suppliers/goodsData.ts'
import { partOf } from '#src/figures/suppliers/goodsData.ts'
import type { HeadingData } from '#src/figures/suppliers/headingData.ts'
import { china, hongKong, restOf } from '#src/figures/suppliers/headingData.ts'

const columns = 'cmd_code year side partner rank share_percent value unit status source'.split(' ')

function rowOf(
  cmdCode: string,
  { year, whole, status, sources }: Pick<Supply, 'year' | 'whole' | 'status' | 'sources'>,
  partner: string | null,
  rank: number | null,
  share: number,
  money: Money,
): Cell[] {
  const value = partOf(whole, share)
  // The status is that of the value, which a rounded share can only estimate.
  const amounts = [share, value === null ? null : Math.round(value), moneyCodes[money], weakest(status, 'E')]
  return [cmdCode, String(year), 'suppliers', partner, rank, ...amounts, sources.join(';')]
}

/** China, Hong Kong where it is listed, and without a name all others. */
export function goodsRows({ goods, money }: GoodsData): Rows {
  const rows = goods.flatMap(({ cmdCode, before, after }) =>
    [before, after].flatMap((supply) => {
      if (supply === null) return []
      const named = [
        { partner: china, share: supply.china },
        { partner: hongKong, share: supply.hongKong },
      ].flatMap(({ partner, share }) => (share === null ? [] : [{ partner, share }]))
      return [
        ...named.map(({ partner, share }) => rowOf(cmdCode, supply, partner, null, share, money)),
        rowOf(cmdCode, supply, null, null, restOf(named.map(({ share }) => share)), money),
      ]
    }),
  )
  return { columns, rows }
}

/** Everyone who is listed, drawn or not, and without a name all others. */
export function headingRows({ cmdCode, years, money }: HeadingData): Rows {
  const rows = years.flatMap((year) => [
    ...year.listed.map(({ partner, rank, share }) => rowOf(cmdCode, year, partner, rank, share, money)),
    rowOf(cmdCode, year, null, null, year.unlisted, money),
  ])
  return { columns, rows }
}
