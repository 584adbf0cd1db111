import type { Point } from '#src/trade/point.ts'
import type { PartProps } from '#src/figures/analysis.ts'
import { buyersDataIn } from '#src/figures/buyers/makeBuyers.ts'
import { YearTable } from '#src/figures/page/YearTable.tsx'
import type { BuyersData } from '#src/figures/buyers/buyersData.ts'
import { calendarYearsOf } from '#src/figures/buyers/buyersData.ts'
import { buyerName } from '#src/figures/buyers/buyersTexts.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { buyerMessages } from '#src/i18n/messages/en/analyses/buyers.ts'

/** Calendar years of every buyer, and China's share. */
export function BuyersTable({ view, answers }: PartProps) {
  const data = buyersDataIn(view, answers)
  return data && <TableOf data={data} />
}

function TableOf(props: { readonly data: BuyersData }) {
  const { lines, share } = props.data
  const format = useFormat()
  const { years, at } = calendarYearsOf(props.data)
  // Each in a unit of its own: gas to India is in thousands of tonnes, and would be zeros in millions.
  const writeLike = (points: readonly Point[]) =>
    amountsAlike(
      points.flatMap(({ value }) => value ?? []),
      'kg',
      format,
    ).plain
  return (
    <YearTable
      years={years}
      columns={[
        ...lines.map(({ buyer, points }) => ({
          id: buyer,
          name: buyerName(buyer, format),
          points: at(points),
          write: writeLike(at(points)),
        })),
        {
          id: 'share',
          name: format.t(buyerMessages, 'buyers.share'),
          points: at(share),
          write: (value: number) => format.amount(value, 'percent'),
        },
      ]}
    />
  )
}
