import type { Flow } from '#src/trade/flow.ts'
import { flows } from '#src/trade/flow.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

/** China's imports or its exports. */
export function FlowSwitch(props: {
  readonly name: string
  readonly flow: Flow
  readonly onChoose: (flow: Flow) => void
}) {
  const { name, flow, onChoose } = props
  const { t } = useFormat()
  return (
    <RadioGroup
      legend={t(analysisMessages, 'analysis.flow')}
      name={name}
      values={flows}
      chosen={flow}
      label={(value) => t(analysisMessages, `analysis.flow.${value}`)}
      unavailable={() => null}
      onChoose={onChoose}
    />
  )
}
