import { type Cell, moneyCodes } from '#src/figure/files/rows.ts'
import type { tradeSides } from '#src/trade/beside/dependence.ts'
import type { Money } from '#src/trade/money.ts'
import { type ListedTrade, amountOf, restOf } from '#src/trade/beside/partners.ts'

export const partnerColumns = 'cmd_code year side partner rank share_percent value unit status source'.split(' ')

/** A row for each named partner and one without a name for the rest; one without numbers where there is no list. */
export function partnerRows(
  cmdCode: string,
  side: (typeof tradeSides)[number],
  trade: ListedTrade,
  money: Money,
  named = trade.list,
): Cell[][] {
  const { year, list, status, sources } = trade
  const row = (partner: string | null, rank: number | null, share: number | null): Cell[] => {
    const amount = share === null ? null : amountOf(trade, share)
    const amounts = [share && share / 100, amount?.value ?? null, moneyCodes[money], amount?.status ?? status]
    return [cmdCode, String(year), side, partner, rank, ...amounts, sources.join(';')]
  }
  if (list.length === 0) return [row(null, null, null)]
  const rest = restOf(named)
  const rows = named.map(({ partner, rank, shareBasisPoints }) => row(partner, rank, shareBasisPoints))
  return rest === 0 ? rows : [...rows, row(null, null, rest)]
}
