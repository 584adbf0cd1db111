import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { YearTable } from '#src/figures/page/NumberTable.tsx'
import { isPriced, pairOf, pricesDataIn, pricesFigure } from '#src/figures/prices/makePrices.ts'
import { gapText, namesOf, priceText } from '#src/figures/prices/pricesTexts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { benchmarksOf, isPricedByYear, pricedGoods } from '#src/trade/beside/benchmark.ts'
import { lags } from '#src/view/viewState.ts'

const months = lags.map(String)

function Controls({ view, choose }: PartProps) {
  const { t, number } = useFormat()
  const { of, benchmark, lag } = pairOf(view)
  const whyNot = isPricedByYear(of) ? t('prices.lag.year') : null
  return (
    <>
      <label className="analysis-field">
        <span>{t('analysis.commodity')}</span>
        <select value={of} onChange={({ target }) => choose({ of: target.value, benchmark: null, lag: 0 })}>
          {pricedGoods.filter(isPriced).map((good) => (
            <option key={good} value={good}>
              {t(`prices.${good}`)}
            </option>
          ))}
        </select>
      </label>
      <RadioGroup
        legend={t('prices.benchmark')}
        name="prices-benchmark"
        values={benchmarksOf(of)}
        chosen={benchmark}
        label={(value) => t(`prices.${value}`)}
        onChoose={(next) => choose({ benchmark: next })}
      />
      <RadioGroup
        legend={t('prices.lag')}
        name="prices-lag"
        values={months}
        chosen={String(lag)}
        label={(value) => number(Number(value), 0)}
        unavailable={(value) => (value === '0' ? null : whyNot)}
        onChoose={(next) => choose({ lag: lags.find((one) => String(one) === next) ?? 0 })}
      />
    </>
  )
}

/** Prices by calendar year: value over weight, the mean of twelve monthly world prices, and the gap between them. */
function Table({ view, answers, catalogue }: PartProps) {
  const format = useFormat()
  const data = pricesDataIn(view, answers, catalogue)
  if (data === null) return null
  const { good, world } = namesOf(data, format)
  const price = (value: number): string => priceText(value, data, format)
  const { paid, world: quoted, gap, percent } = data.years
  return (
    <YearTable
      years={paid.map(({ period }) => period)}
      columns={[
        { id: 'paid', name: good, points: paid, write: price },
        { id: 'world', name: world, points: quoted, write: price },
        {
          id: 'gap',
          name: format.t('prices.gap'),
          points: gap,
          write: (value) => gapText(value, data, format),
        },
        {
          id: 'percent',
          name: format.t('prices.percent'),
          points: percent,
          write: (value) => format.change(value),
        },
      ]}
    />
  )
}

export const prices: AnalysisOfPage = { ...pricesFigure, choice: pairOf, Controls, Under: Table }
