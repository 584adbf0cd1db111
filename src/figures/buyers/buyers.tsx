import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import {
  buyerName,
  buyersDataIn,
  buyersFigure,
  calendarYearsOf,
  productOf,
  seriesOf,
} from '#src/figures/buyers/makeBuyers.ts'
import { YearTable } from '#src/figures/page/NumberTable.tsx'
import { amountsAlike } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { boughtProducts } from '#src/trade/beside/buyers.ts'
import type { Point } from '#src/trade/observation.ts'

function Controls({ view, choose }: PartProps) {
  const { t } = useFormat()
  return (
    <RadioGroup
      legend={t('buyers.product')}
      name="buyers-product"
      values={boughtProducts}
      chosen={productOf(view)}
      label={(value) => t(`buyers.product.${value}`)}
      onChoose={(product) => choose({ of: seriesOf[product] })}
    />
  )
}

function Table({ view, answers }: PartProps) {
  const format = useFormat()
  const data = buyersDataIn(view, answers)
  if (data === null) return null
  const { years, at } = calendarYearsOf(data)
  // Each column has its own unit: India's gas is in thousands of tonnes, and would be zeros in millions.
  const writeLike = (points: readonly Point[]) => {
    const values = points.flatMap(({ value }) => value ?? [])
    return amountsAlike(values, 'kg', format).plain
  }
  const weights = data.lines.map(({ buyer, points }) => ({
    id: buyer,
    name: buyerName(buyer, format),
    points: at(points),
    write: writeLike(at(points)),
  }))
  const share = {
    id: 'share',
    name: format.t('buyers.share'),
    points: at(data.share),
    write: (value: number) => format.amount(value, 'percent'),
  }
  return <YearTable years={years} columns={[...weights, share]} />
}

export const buyers: AnalysisOfPage = {
  ...buyersFigure,
  choice: (view) => ({ of: seriesOf[productOf(view)] }),
  Controls,
  Under: Table,
}
