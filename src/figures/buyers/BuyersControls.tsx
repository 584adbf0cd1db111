import { boughtProducts } from '#src/trade/buyers.ts'
import type { PartProps } from '#src/figures/analysis.ts'
import { seriesOf } from '#src/figures/buyers/buyersContent.tsx'
import { productOf } from '#src/figures/buyers/makeBuyers.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { buyerMessages } from '#src/i18n/messages/en/analyses/buyers.ts'

/** Oil or gas. */
export function BuyersControls({ view, choose }: PartProps) {
  const { t } = useFormat()
  return (
    <RadioGroup
      legend={t(buyerMessages, 'buyers.product')}
      name="buyers-product"
      values={boughtProducts}
      chosen={productOf(view)}
      label={(value) => t(buyerMessages, `buyers.product.${value}`)}
      unavailable={() => null}
      onChoose={(product) => choose({ of: seriesOf[product] })}
    />
  )
}
