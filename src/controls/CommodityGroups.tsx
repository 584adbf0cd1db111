import { flows } from '#src/trade/flow.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { GroupProps } from '#src/controls/CommodityGroup.tsx'
import { CommodityGroup } from '#src/controls/CommodityGroup.tsx'
import type { PickerRows } from '#src/controls/pickerRows.ts'

/** What all groups of the picker are given. */
export type GroupsProps = Omit<GroupProps, 'flow' | 'found'>

/** One group a flow; of a search those alone in which something was found. */
export function CommodityGroups(
  props: GroupsProps & {
    readonly found: Readonly<Record<Flow, PickerRows>>
    readonly isSearch: boolean
    readonly order?: readonly Flow[]
  },
) {
  const { found, isSearch, order = flows, ...rest } = props
  return order.map((flow) =>
    isSearch && found[flow].rows.length === 0 ? null : (
      <CommodityGroup key={flow} flow={flow} found={found[flow]} {...rest} />
    ),
  )
}
