import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { YearPair } from '#src/figures/page/AnalysisChoices.tsx'
import {
  amountsOf,
  offeredSeries,
  priceVolumeChoice,
  priceVolumeFigure,
  quantitiesOf,
  seriesNames,
  splitIn,
} from '#src/figures/priceVolume/makePriceVolume.tsx'
import { type Split, wholeYears } from '#src/figures/priceVolume/split.ts'
import { signsJoined } from '#src/i18n/amounts.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { type SeriesInfo, findSeries, flows } from '#src/trade/catalogue.ts'
import { missingRatesNote } from '#src/view/texts/cautions.ts'

function Controls({ view, answers, catalogue, choose }: PartProps) {
  const format = useFormat()
  const { t } = format
  const chosen = priceVolumeChoice(view, catalogue)
  const info = findSeries(catalogue, chosen.of)
  const split = splitIn(view, answers, catalogue)
  const offered = offeredSeries(view, catalogue)
  const name = seriesNames(view, answers, catalogue, format)
  const option = (one: SeriesInfo) => (
    <option key={one.id} value={one.id}>
      {name(one)}
    </option>
  )
  return (
    <>
      <label className="analysis-field">
        <span>{t('analysis.commodity')}</span>
        <select value={chosen.of} onChange={({ target }) => choose({ of: target.value })}>
          {flows.map((flow) => (
            <optgroup key={flow} label={t(`flow.${flow}`)}>
              {offered.filter((one) => one.flow === flow).map(option)}
            </optgroup>
          ))}
        </select>
      </label>
      <YearPair years={info === null ? [] : wholeYears(info)} chosen={chosen} onChoose={choose} />
      {split?.kind === 'split' && <Formula split={split} />}
    </>
  )
}

function Formula(props: { readonly split: Split }) {
  const format = useFormat()
  const { t } = format
  const { weights, prices } = quantitiesOf(props.split, format)
  const { signed, parts } = amountsOf(props.split, format)
  const numbers = (changed: typeof weights, mean: typeof weights, effect: number) => (
    <p className="analysis-formula">
      {t('waterfall.formula.numbers', {
        ...changed,
        one: mean.before,
        other: mean.after,
        effect: signsJoined(signed(effect)),
      })}
    </p>
  )
  return (
    <details className="analysis-details">
      <summary>{t('waterfall.formula')}</summary>
      <p>{t('waterfall.formula.weight')}</p>
      {numbers(weights, prices, parts[0])}
      <p>{t('waterfall.formula.price')}</p>
      {numbers(prices, weights, parts[1])}
      <p>{t('waterfall.formula.sum')}</p>
    </details>
  )
}

/** Says why there is no split, and which years have both value and weight. */
function Instead({ view, answers, catalogue }: PartProps) {
  const format = useFormat()
  const { t, period, list } = format
  const { of, a } = priceVolumeChoice(view, catalogue)
  const info = findSeries(catalogue, of)
  const reason = splitIn(view, answers, catalogue)
  if (info === null || reason === null || reason.kind === 'split') return null
  const sentences = (): readonly string[] => {
    if (reason.kind === 'same-year') return [t('analysis.sameYear', { year: period(String(a)) })]
    const { kind, missing, present, missingRates } = reason
    const why = kind === 'no-value' ? 'waterfall.none.value' : 'waterfall.none.weight'
    const name = seriesNames(view, answers, catalogue, format)(info)
    return [
      missingRates.length > 0
        ? missingRatesNote(view.money, missingRates, format)
        : t(why, { name, missing: list(missing.map((year) => period(year))) }),
      present.length === 0
        ? t('waterfall.none.never')
        : t('waterfall.none.present', { years: yearRanges(present, format) }),
    ]
  }
  return (
    <div className="state state-large">
      <h4>{t('waterfall.none.title')}</h4>
      {sentences().map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

/** `2017–2021 and 2023`. */
export function yearRanges(years: readonly string[], { t, period, list }: Format): string {
  const runs: { first: string; last: string }[] = []
  for (const year of years.toSorted()) {
    const run = runs.at(-1)
    if (run !== undefined && Number(year) === Number(run.last) + 1) run.last = year
    else runs.push({ first: year, last: year })
  }
  return list(
    runs.map(({ first, last }) =>
      first === last ? period(first) : t('analysis.years', { first: period(first), last: period(last) }),
    ),
  )
}

export const priceVolume: AnalysisOfPage = {
  ...priceVolumeFigure,
  choice: (view, _, catalogue) => priceVolumeChoice(view, catalogue),
  Controls,
  Instead,
}
