import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { FlowOrWorld } from '#src/trade/flow.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import { pickerMessages } from '#src/i18n/messages/en/picker.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useCatalogue } from '#src/page/page.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { GroupsProps } from '#src/controls/CommodityGroup.tsx'
import { Received } from '#src/controls/Received.tsx'
import { CommodityGroups } from '#src/controls/CommodityGroup.tsx'
import { byFind, pickerFinds } from '#src/controls/pickerFinds.ts'
import { foundLooks } from '#src/controls/searchLooks.ts'

export function FoundCommodities(
  props: GroupsProps & {
    /** Undefined while it is on its way: until then all are shown. */
    readonly nomenclature: Nomenclature | undefined
    readonly all: ReactNode
    readonly query: string
    readonly others: string
    readonly labels: Labels
  },
) {
  const { nomenclature, query, others, labels, all, ...groups } = props
  const catalogue = useCatalogue()
  const format = useFormat()
  const found = useMemo(() => {
    if (nomenclature === undefined) return null
    const rowsOf = (flow: FlowOrWorld, listed = others.split(',')) =>
      pickerFinds(catalogue, nomenclature, flow, query, listed, labels, format)
    const prices = nomenclature.worldPrices.map(({ id }) => id)
    return { M: rowsOf('M'), X: rowsOf('X'), W: rowsOf('W', prices) }
  }, [catalogue, nomenclature, query, others, labels, format])
  if (found === null)
    return (
      <>
        <p role="status">{format.t(pickerMessages, 'picker.loadingFinds')}</p>
        <Received />
        {all}
      </>
    )
  const isNone = Object.values(found).every(({ rows }) => rows.length === 0)
  return isNone && foundLooks(query, format).length === 0 ? (
    <p role="status">{format.t(pickerMessages, 'picker.search.none', { query })}</p>
  ) : (
    <CommodityGroups {...groups} found={found} order={byFind(found)} />
  )
}
