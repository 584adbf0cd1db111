import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import type { PartProps } from '#src/figures/analysis.ts'
import { Formula } from '#src/figures/priceVolume/Formula.tsx'
import { offeredSeries, priceVolumeChoice, seriesNames, splitIn } from '#src/figures/priceVolume/makePriceVolume.ts'
import { wholeYears } from '#src/figures/priceVolume/split.ts'
import { YearPair } from '#src/figures/page/AnalysisChoices.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'

/** Which commodity, between which years, and the rule that splits its change. */
export function PriceVolumeControls({ view, answers, catalogue, choose }: PartProps) {
  const format = useFormat()
  const chosen = priceVolumeChoice(view)
  const info = findSeries(catalogue, chosen.of)
  const split = splitIn(view, answers, catalogue)
  return (
    <>
      <CommoditySelect
        offered={offeredSeries(view, catalogue)}
        chosen={chosen.of}
        name={seriesNames(view, answers, catalogue, format)}
        onChoose={(id) => choose({ of: id })}
      />
      <YearPair years={info === null ? [] : wholeYears(info)} chosen={chosen} onChoose={choose} />
      {split?.kind === 'split' && <Formula split={split} />}
    </>
  )
}

/** A series of either flow. */
function CommoditySelect(props: {
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
