import { findSeries } from '#src/trade/catalogue.ts'
import type { Money } from '#src/trade/money.ts'
import { missingRatesNote } from '#src/view/texts/moneyNotes.ts'
import type { Format } from '#src/i18n/format.ts'
import type { PartProps } from '#src/figures/analysis.ts'
import { priceVolumeChoice, seriesNames, splitIn } from '#src/figures/priceVolume/makePriceVolume.ts'
import type { Unsplit } from '#src/figures/priceVolume/split.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { priceVolumeMessages } from '#src/i18n/messages/en/analyses/priceVolume.ts'

/** Why there is no split, and for which years there would be one. */
export function Unsplittable({ view, answers, catalogue }: PartProps) {
  const format = useFormat()
  const { of, a } = priceVolumeChoice(view)
  const info = findSeries(catalogue, of)
  const split = splitIn(view, answers, catalogue)
  if (info === null || split === null || split.kind === 'split') return null
  const name = seriesNames(view, answers, catalogue, format)(info)
  return <Reason name={name} reason={split} year={a} money={view.money} />
}

function Reason(props: {
  readonly name: string
  readonly reason: Unsplit
  readonly year: number
  readonly money: Money
}) {
  const { name, reason, year, money } = props
  const format = useFormat()
  const { t, period, list } = format
  return (
    <div className="state state-large">
      <h4>{t(priceVolumeMessages, 'waterfall.none.title')}</h4>
      {reason.kind === 'same-year' ? (
        <p>{t(analysisMessages, 'analysis.sameYear', { year: period(String(year)) })}</p>
      ) : (
        <>
          {reason.missingRates.length > 0 ? (
            <p>{missingRatesNote(money, reason.missingRates, format)}</p>
          ) : (
            <p>
              {t(priceVolumeMessages, reason.kind === 'no-value' ? 'waterfall.none.value' : 'waterfall.none.weight', {
                name,
                missing: list(reason.missing.map((missing) => period(missing))),
              })}
            </p>
          )}
          <p>
            {reason.present.length === 0
              ? t(priceVolumeMessages, 'waterfall.none.never')
              : t(priceVolumeMessages, 'waterfall.none.present', { years: yearRanges(reason.present, format) })}
          </p>
        </>
      )}
    </div>
  )
}

/** `2017–2021 and 2023`. */
export function yearRanges(years: readonly string[], format: Format): string {
  const runs: { first: string; last: string }[] = []
  for (const year of years.toSorted()) {
    const run = runs.at(-1)
    if (run !== undefined && Number(year) === Number(run.last) + 1) run.last = year
    else runs.push({ first: year, last: year })
  }
  return format.list(
    runs.map(({ first, last }) =>
      first === last
        ? format.period(first)
        : format.t(analysisMessages, 'analysis.years', { first: format.period(first), last: format.period(last) }),
    ),
  )
}
