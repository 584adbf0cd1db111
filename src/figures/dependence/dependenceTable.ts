import { withoutYear } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import type { Status } from '#src/trade/status.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { dependenceMessages } from '#src/i18n/messages/en/analyses/dependence.ts'
import type { DependenceData, Good, Pair, Share, Side } from '#src/figures/dependence/dependenceData.ts'
import { isCrude } from '#src/figures/dependence/dependenceData.ts'
import { concentrationText, percent, shareText } from '#src/figures/dependence/dependenceTexts.ts'

type TableCell = { readonly text: string | null; readonly status: Status | null }
type TableRow = {
  readonly id: string
  readonly name: string
  readonly cells: { readonly [column in Side | 'amount' | 'concentration']: Pair<TableCell> }
}

const noCell: TableCell = { text: null, status: null }
const noCells: Pair<TableCell> = { a: noCell, b: noCell }

/** Every good in the order of the chart; above crude oil what it is by weight. */
export function tableRows(data: DependenceData, nameOf: (cmdCode: string) => string, format: Format): TableRow[] {
  const both = <T>({ a, b }: Pair<T>, cell: (one: T) => TableCell): Pair<TableCell> => ({ a: cell(a), b: cell(b) })
  const share =
    (side: Side) =>
    (one: Share): TableCell =>
      one.told.kind === 'missing' ? noCell : { text: shareText(one, side, format), status: one.status }
  const amount = ({ value, status }: Point): TableCell =>
    value === null ? noCell : { text: unbroken(format.amount(value, withoutYear(data.money))), status }
  const byWeight = ({ cmdCode }: Good): TableRow => ({
    id: `${cmdCode} by weight`,
    name: format.t(dependenceMessages, 'dependence.table.weight', { name: nameOf(cmdCode) }),
    cells: {
      russia: both(data.crude, ({ share: { value, status } }) =>
        value === null ? noCell : { text: percent(value, format), status },
      ),
      china: noCells,
      amount: noCells,
      concentration: noCells,
    },
  })
  return data.goods.flatMap((good) => [
    ...(isCrude(good) ? [byWeight(good)] : []),
    {
      id: good.cmdCode,
      name: nameOf(good.cmdCode),
      cells: {
        russia: both(good.russia, share('russia')),
        china: both(good.china, share('china')),
        amount: both(good.amount, amount),
        concentration: both(good.china, (one) => ({ text: concentrationText(one, format), status: one.status })),
      },
    },
  ])
}
