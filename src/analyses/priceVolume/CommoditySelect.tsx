import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'

/** A series of either flow. */
export function CommoditySelect(props: {
  readonly offered: readonly SeriesInfo[]
  readonly chosen: string
  readonly name: (info: SeriesInfo) => string
  readonly onChoose: (id: string) => void
}) {
  const { offered, chosen, name, onChoose } = props
  const { t } = useFormat()
  return (
    <label className="analysis-field">
      <span>{t(analysisMessages, 'analysis.commodity')}</span>
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {flows.map((flow) => (
          <optgroup key={flow} label={t(seriesMessages, `flow.${flow}`)}>
            {offered
              .filter((info) => info.flow === flow)
              .map((info) => (
                <option key={info.id} value={info.id}>
                  {name(info)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
