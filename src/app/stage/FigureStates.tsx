import '#src/i18n/messages/en/around.ts'
import { type Need, conversionsQuery, seriesQuery } from '#src/api/queries.ts'
import type { ShownFigure } from '#src/app/stage/useFigure.ts'
import { nextGoodBase } from '#src/controls/BaseSelect.tsx'
import { errorText } from '#src/controls/RequestState.tsx'
import { conversionOf } from '#src/figures/needs.ts'
import { useFormat } from '#src/i18n/format.ts'
import { lazyPart } from '#src/lib/arrival.ts'
import { useSetView } from '#src/page/page.ts'
import { FigureFailure, StateInstead, StateLine } from '#src/parts/State.tsx'
import { type SeriesInfo, isTrade, otherPair } from '#src/trade/catalogue.ts'
import { choose, presetArticle, presetEnergy } from '#src/view/change.ts'
import { missingRatesNote } from '#src/view/texts/cautions.ts'
import type { ViewState } from '#src/view/viewState.ts'

const RecordStates = lazyPart(async () => (await import('#src/app/stage/RecordStates.tsx')).RecordStates)

/** Messages about a figure of which something is not drawn. */
export function FigureStates(props: {
  readonly view: ViewState
  readonly shown: ShownFigure
  readonly isOnBoard: boolean
}) {
  const { view, shown, isOnBoard } = props
  if (shown.content?.of === 'series' && !isOnBoard) return <SeriesStates view={view} shown={shown} />
  return <RecordStates shown={shown} isOnBoard={isOnBoard} />
}

/** Messages about lines that are not drawn: empty, loading, failed, or of years only. */
function SeriesStates(props: { readonly view: ViewState; readonly shown: ShownFigure }) {
  const { view, shown } = props
  const set = useSetView()
  const format = useFormat()
  const { t } = format
  const { requests, selection } = shown
  const { plot, selected, pending, failed, labels } = selection
  const hasRates = conversionOf(requests.answers, view.money) !== undefined
  const ratesError = view.money === 'usd' ? null : requests.errorOf(conversionsQuery)
  const names = (infos: readonly SeriesInfo[]): string => format.list(infos.map((info) => labels.among(info, selected)))

  if (selected.length === 0) {
    return (
      <StateInstead
        head={null}
        actions={
          otherPair !== null
            ? []
            : [
                { text: t('picker.preset.energy'), run: () => set(presetEnergy) },
                { text: t('picker.preset.article'), run: () => set(presetArticle) },
              ]
        }
      >
        <p>{t('chart.empty.body')}</p>
      </StateInstead>
    )
  }
  const priceOnly = view.measure === 'price' ? [] : plot.empty.filter((info) => !isTrade(info))
  const empty = plot.empty.filter((info) => !priceOnly.includes(info))
  const noRates = missingRatesNote(view.money, plot.missingRates, format)
  const nothing =
    plot.series.length === 0 && pending.length === 0 && failed.length === 0 && plot.yearlyOnly.length === 0 && hasRates
  // The points of an index stand in for its level's: zeros, gaps and ratios to the median are the same.
  const points = plot.series.map((line) => line.points)
  const goodBase = plot.base === null ? null : nextGoodBase(points, plot.base)
  const waiting = (needs: readonly Need<unknown>[], loading: string) => (
    <StateLine>{requests.isPaused(needs) ? t('app.waiting') : loading}</StateLine>
  )
  return (
    <>
      {pending.length > 0 && waiting(pending.map(seriesQuery), t('chart.loadingSeries', { names: names(pending) }))}
      {!hasRates && ratesError === null && waiting([conversionsQuery], t('chart.loadingRates'))}
      {ratesError !== null && (
        <FigureFailure onRetry={() => requests.retry([conversionsQuery])}>
          {t('chart.ratesFailed', { problem: errorText(ratesError, format) })}
        </FigureFailure>
      )}
      {failed.map(({ info, error }) => {
        const failure = { name: labels.among(info, selected), problem: errorText(error, format) }
        return (
          <FigureFailure key={info.id} onRetry={() => requests.retry([seriesQuery(info)])}>
            {t('chart.partFailed', failure)}
          </FigureFailure>
        )
      })}
      {plot.yearlyOnly.length > 0 && (
        <StateLine action={{ text: t('chart.showYears'), run: () => set(choose('freq', 'year')) }}>
          {t('chart.yearlyOnly', { names: names(plot.yearlyOnly) })}
        </StateLine>
      )}
      {priceOnly.length > 0 && (
        <StateLine action={{ text: t('chart.showPrices'), run: () => set(choose('measure', 'price')) }}>
          {t('chart.priceOnly', { names: names(priceOnly) })}
        </StateLine>
      )}
      {plot.show !== view.show && plot.series.length > 0 && <StateLine>{t('chart.noBase')}</StateLine>}
      {plot.base !== null && view.base !== null && plot.base !== view.base && (
        <StateLine>
          {t('chart.otherBase', { chosen: format.period(view.base), base: format.period(plot.base) })}
        </StateLine>
      )}
      {plot.base !== null && plot.thinBase.length > 0 && (
        <StateLine
          action={
            goodBase === null
              ? null
              : {
                  text: t('chart.useBase', { period: format.period(goodBase) }),
                  run: () => set(choose('base', goodBase)),
                }
          }
        >
          {t('chart.thinBase', { base: format.period(plot.base), names: names(plot.thinBase) })}
        </StateLine>
      )}
      {empty.length > 0 && !nothing && (
        <StateLine>
          {t('chart.noFigures', { names: names(empty) })} {noRates}
        </StateLine>
      )}
      {nothing && (
        <StateInstead
          head={t('chart.nothing.title')}
          actions={[{ text: t('chart.wholePeriod'), run: () => set((now) => ({ ...now, from: null, to: null })) }]}
        >
          <p role="status">
            {t('chart.nothing.body', { names: names(plot.empty) })} {noRates}
          </p>
        </StateInstead>
      )}
    </>
  )
}
