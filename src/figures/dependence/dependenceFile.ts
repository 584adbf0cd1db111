import { maxListed, restOf } from '#src/trade/partners.ts'
import type { Cell, Rows } from '#src/figure/files/rows.ts'
import { moneyCodes } from '#src/figure/files/rows.ts'
import type { DependenceData, Share, Side } from '#src/figures/dependence/dependenceData.ts'
import { amountOf, crudeCode, sides } from '#src/figures/dependence/dependenceData.ts'

/** China's suppliers, Russia's buyers. */
const sideInFile = { russia: 'suppliers', china: 'buyers' } as const satisfies { readonly [side in Side]: string }

const columns = 'cmd_code year side partner rank share_percent value unit status source'.split(' ')

/** Everyone who is listed, without a name all others, and a row without a number where there is no list; crude by weight first. */
export function dependenceRows({ money, goods, crude, a, b }: DependenceData): Rows {
  const unit = moneyCodes[money]
  const listed = (at: readonly Cell[], share: Share): Cell[][] => {
    const { list, whole, status } = share
    // In another money the rates too.
    const sources = whole.value === null ? share.sources : whole.sources
    const end = [unit, status, sources.join(';')]
    if (list.length === 0) return [[...at, null, null, null, null, ...end]]
    const partners = list.map(({ partner, rank, shareBasisPoints: basisPoints }) => {
      return [...at, partner, rank, basisPoints / 100, amountOf(share, basisPoints).value, ...end]
    })
    const rest = restOf(list)
    if (rest === 0 || list.length < maxListed) return partners
    return [...partners, [...at, null, null, rest / 100, amountOf(share, rest).value, ...end]]
  }
  const byWeight = (at: readonly Cell[], which: 'a' | 'b'): Cell[][] => {
    const { share, weight } = crude[which]
    if (share.value === null) return []
    return [[...at, 'RU', null, share.value, weight.value, 'kg', share.status, share.sources.join(';')]]
  }
  const years = a === b ? (['b'] as const) : (['a', 'b'] as const)
  const yearOf = { a, b }
  const rows = goods.flatMap((good) =>
    years.flatMap((which) =>
      sides.flatMap((side) => {
        const at = [good.cmdCode, String(yearOf[which]), sideInFile[side]]
        return [
          ...(good.cmdCode === crudeCode && side === 'russia' ? byWeight(at, which) : []),
          ...listed(at, good[side][which]),
        ]
      }),
    ),
  )
  return { columns, rows }
}
