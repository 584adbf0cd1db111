import '#src/i18n/messages/en/around.ts'
import { type Need, conversionsQuery, seriesQuery } from '#src/api/queries.ts'
import type { ShownFigure } from '#src/app/stage/useFigure.ts'
import { nextGoodBase } from '#src/controls/BaseSelect.tsx'
import { Received, errorText } from '#src/controls/RequestState.tsx'
import { conversionOf } from '#src/figures/needs.ts'
import { useFormat } from '#src/i18n/format.ts'
import { lazyPart } from '#src/lib/arrival.ts'
import { useSetView } from '#src/page/page.ts'
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

export function Failed(props: { readonly text: string; readonly onRetry: () => void }) {
  const { text, onRetry } = props
  const { t } = useFormat()
  return (
    <div role="alert" className="state state-failed">
      <p>{text}</p>
      <button type="button" onClick={onRetry}>
        {t('app.retry')}
      </button>
    </div>
  )
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
      <div className="state state-large">
        <h4>{t('chart.empty.title')}</h4>
        <p>{t('chart.empty.body')}</p>
        {otherPair === null && (
          <p className="state-actions">
            <button type="button" onClick={() => set(presetEnergy)}>
              {t('picker.energy')}
            </button>
            <button type="button" onClick={() => set(presetArticle)}>
              {t('picker.article')}
            </button>
          </p>
        )}
      </div>
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
    <p role="status" className="state">
      {requests.isPaused(needs) ? t('app.waiting') : loading}
    </p>
  )
  return (
    <>
      {pending.length > 0 && (
        <>
          {waiting(pending.map(seriesQuery), t('chart.loadingSeries', { names: names(pending) }))}
          <Received />
        </>
      )}
      {!hasRates && ratesError === null && waiting([conversionsQuery], t('chart.loadingRates'))}
      {ratesError !== null && (
        <Failed
          text={t('chart.ratesFailed', { problem: errorText(ratesError, format) })}
          onRetry={() => requests.retry([conversionsQuery])}
        />
      )}
      {failed.map(({ info, error }) => {
        const failure = { name: labels.among(info, selected), problem: errorText(error, format) }
        return (
          <Failed
            key={info.id}
            text={t('chart.partFailed', failure)}
            onRetry={() => requests.retry([seriesQuery(info)])}
          />
        )
      })}
      {plot.yearlyOnly.length > 0 && (
        <p className="state">
          <span role="status">{t('chart.yearlyOnly', { names: names(plot.yearlyOnly) })}</span>{' '}
          <button type="button" className="link" onClick={() => set(choose('freq', 'year'))}>
            {t('chart.showYears')}
          </button>
        </p>
      )}
      {priceOnly.length > 0 && (
        <p className="state">
          <span role="status">{t('chart.priceOnly', { names: names(priceOnly) })}</span>{' '}
          <button type="button" className="link" onClick={() => set(choose('measure', 'price'))}>
            {t('chart.showPrices')}
          </button>
        </p>
      )}
      {plot.show !== view.show && plot.series.length > 0 && (
        <p role="status" className="state">
          {t('chart.noBase')}
        </p>
      )}
      {plot.base !== null && view.base !== null && plot.base !== view.base && (
        <p role="status" className="state">
          {t('chart.otherBase', {
            chosen: format.period(view.base),
            base: format.period(plot.base),
          })}
        </p>
      )}
      {plot.base !== null && plot.thinBase.length > 0 && (
        <p className="state">
          <span role="status">
            {t('chart.thinBase', { base: format.period(plot.base), names: names(plot.thinBase) })}
          </span>{' '}
          {goodBase !== null && (
            <button type="button" className="link" onClick={() => set(choose('base', goodBase))}>
              {t('chart.useBase', { period: format.period(goodBase) })}
            </button>
          )}
        </p>
      )}
      {empty.length > 0 && !nothing && (
        <p role="status" className="state">
          {t('chart.noFigures', { names: names(empty) })} {noRates}
        </p>
      )}
      {nothing && (
        <div className="state state-large">
          <h4>{t('chart.nothing.title')}</h4>
          <p role="status">
            {t('chart.nothing.body', { names: names(plot.empty) })} {noRates}
          </p>
          <p className="state-actions">
            <button type="button" onClick={() => set((now) => ({ ...now, from: null, to: null }))}>
              {t('control.wholePeriod')}
            </button>
          </p>
        </div>
      )}
    </>
  )
}
