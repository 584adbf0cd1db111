import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { boughtProducts } from '#src/trade/buyers.ts'
import { buyersQuery } from '#src/api/queries.ts'
import { AnalysisFrame } from '#src/analyses/AnalysisFrame.tsx'
import type { AnalysisProps } from '#src/analyses/analysisView.ts'
import { choiceOf, openAnalysis } from '#src/analyses/analysisView.ts'
import { buyersContent, seriesOf } from '#src/analyses/buyers/buyersContent.tsx'
import { buyersData } from '#src/analyses/buyers/buyersData.ts'
import { BuyersTable } from '#src/analyses/buyers/BuyersTable.tsx'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { buyerMessages } from '#src/i18n/messages/en/analyses/buyers.ts'

/** Who bought Russian oil, or gas, beside China. */
export function Buyers(props: AnalysisProps) {
  const { catalogue, view, set } = props
  const format = useFormat()
  const { t } = format
  const product = choiceOf(view, 'buyers').of === seriesOf.GAS ? 'GAS' : 'OIL'
  const { data: all, error, refetch, fetchStatus } = useQuery(buyersQuery)
  const data = useMemo(() => (all === undefined ? null : buyersData(all, product)), [all, product])
  const content = useMemo(
    () => (data === null ? null : buyersContent(data, catalogue, view, format)),
    [data, catalogue, view, format],
  )
  return (
    <AnalysisFrame
      {...props}
      id="buyers"
      choice={{ of: seriesOf[product] }}
      controls={
        <RadioGroup
          legend={t(buyerMessages, 'buyers.product')}
          name="buyers-product"
          values={boughtProducts}
          chosen={product}
          label={(value) => t(buyerMessages, `buyers.product.${value}`)}
          unavailable={() => null}
          onChoose={(chosen) => set(openAnalysis('buyers', { of: seriesOf[chosen] }))}
        />
      }
      content={content}
      failures={error === null ? [] : [{ id: 'buyers', error, retry: () => void refetch() }]}
      paused={fetchStatus === 'paused'}
    >
      {data !== null && <BuyersTable data={data} />}
    </AnalysisFrame>
  )
}
