import { bookInId, commodityId } from '#src/trade/seriesId.ts'
import { useMemo } from 'react'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Conversion } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { headingsQuery } from '#src/api/queries.ts'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { AnalysisFrame } from '#src/analyses/AnalysisFrame.tsx'
import type { AnalysisProps } from '#src/analyses/analysisView.ts'
import { choiceOf, openAnalysis } from '#src/analyses/analysisView.ts'
import { Formula } from '#src/analyses/priceVolume/Formula.tsx'
import { splitBetween, splittable, wholeYears } from '#src/analyses/priceVolume/split.ts'
import { priceVolumeContent, unsplitContent } from '#src/analyses/priceVolume/priceVolumeContent.tsx'
import type { Split, Unsplit } from '#src/analyses/priceVolume/split.ts'
import { Unsplittable } from '#src/analyses/priceVolume/Unsplittable.tsx'
import { YearPair } from '#src/analyses/YearPair.tsx'
import { useMoney } from '#src/analyses/useMoney.ts'
import { useOneSeries } from '#src/analyses/useOneSeries.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { flows } from '#src/trade/flow.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

const defaults = { of: 'M-2709', a: 2021, b: 2022 } as const

function useSplit(
  rows: readonly Observation[] | undefined,
  conversion: Conversion | null,
  a: number,
  b: number,
): Split | Unsplit | null {
  return useMemo(
    () =>
      rows === undefined || conversion === null
        ? null
        : splitBetween(conversion.observations(rows), a, b, conversion.money),
    [rows, conversion, a, b],
  )
}

/** How much of a change in value came from weight, and how much from unit price. */
export function PriceVolume(props: AnalysisProps) {
  const { catalogue, view, set } = props
  const format = useFormat()
  const { t } = format
  const chosen = choiceOf(view, 'price-volume')
  const of = chosen.of ?? defaults.of
  const a = chosen.a ?? defaults.a
  const b = chosen.b ?? defaults.b
  const choice = { of, a, b }
  const { info, rows, failures, paused } = useOneSeries(catalogue, of)
  const rates = useMoney(view.money)
  const offered = info === null ? [] : splittable(catalogue, view.series, info)
  const named = new Set(catalogue.commodities.map(({ id }) => id))
  const unnamed = offered.some((one) => !named.has(commodityId(one)))
  const { data: nomenclature } = useQueryWhen(unnamed, headingsQuery)
  const labels = useMemo(() => createLabels(catalogue, nomenclature, format), [catalogue, nomenclature, format])
  const nameOf = (series: SeriesInfo): string => {
    const name = labels.commodity(series)
    return bookInId(series.id) !== null
      ? t(seriesMessages, 'series.withBook', { name, book: t(seriesMessages, `book.${series.book}`) })
      : name
  }
  const split = useSplit(rows, rates.conversion, a, b)
  const name = info === null ? of : nameOf(info)
  const content = useMemo((): FigureContent | null => {
    if (info === null || split === null) return null
    return split.kind === 'split'
      ? priceVolumeContent(split, info, catalogue, name, view, format)
      : unsplitContent(info, name, a, b, view, format)
  }, [info, split, catalogue, name, a, b, view, format])

  const choose = (part: Partial<typeof choice>): void => set(openAnalysis('price-volume', { ...choice, ...part }))
  return (
    <AnalysisFrame
      {...props}
      id="price-volume"
      choice={choice}
      controls={
        <>
          <CommoditySelect offered={offered} chosen={of} name={nameOf} onChoose={(id) => choose({ of: id })} />
          <YearPair years={info === null ? [] : wholeYears(info)} chosen={choice} onChoose={choose} />
          {split?.kind === 'split' && <Formula split={split} />}
        </>
      }
      content={content}
      failures={[...failures, ...rates.failures]}
      paused={paused || rates.paused}
      instead={
        split !== null &&
        split.kind !== 'split' && <Unsplittable name={name} reason={split} year={a} money={view.money} />
      }
    />
  )
}

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
