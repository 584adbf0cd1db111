import { type Flow, flows } from '#src/trade/catalogue.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { inOrder } from '#src/figures/analysisView.ts'
import '#src/i18n/messages/en/en.ts'
import { useFormat } from '#src/i18n/format.ts'

export function FlowSwitch(props: {
  readonly name: string
  readonly flow: Flow
  readonly onChoose: (flow: Flow) => void
}) {
  const { name, flow, onChoose } = props
  const { t } = useFormat()
  return (
    <RadioGroup
      legend={t('analysis.flow')}
      name={name}
      values={flows}
      chosen={flow}
      label={(value) => t(`analysis.flow.${value}`)}
      onChoose={onChoose}
    />
  )
}

type Years = { readonly a: number; readonly b: number }

/** Two of several years; a year that passes the other one changes places with it. */
export function YearPair(props: {
  readonly years: readonly number[]
  readonly chosen: Years
  readonly onChoose: (years: Years) => void
}) {
  const { years, chosen, onChoose } = props
  const { t, period } = useFormat()
  return (
    <div className="analysis-years">
      {(['a', 'b'] as const).map((which) => (
        <label key={which} className="analysis-field">
          <span>{t(`analysis.year.${which}`)}</span>
          <select
            value={chosen[which]}
            onChange={({ target }) => onChoose(inOrder({ ...chosen, [which]: Number(target.value) }))}
          >
            {[...new Set([...years, chosen[which]])]
              .toSorted((one, other) => one - other)
              .map((year) => (
                <option key={year} value={year}>
                  {period(String(year))}
                </option>
              ))}
          </select>
        </label>
      ))}
    </div>
  )
}
