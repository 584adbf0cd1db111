import '#src/i18n/messages/en/around.ts'
import { type Need, conversionsQuery, seriesQuery } from '#src/api/queries.ts'
import type { ShownFigure } from '#src/app/stage/useFigure.ts'
import { nextGoodBase } from '#src/controls/BaseSelect.tsx'
import { errorText } from '#src/controls/RequestState.tsx'
import { conversionOf } from '#src/figures/needs.ts'
import { useFormat } from '#src/i18n/format.ts'
import { lazyPart } from '#src/lib/arrival.ts'
import { type StateText, FigureFailure, StateInstead, StateLine } from '#src/parts/State.tsx'
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
  const format = useFormat()
  const { t, period, sentences } = format
  const { requests, selection } = shown
  const { plot, selected, pending, failed, labels } = selection
  if (selected.length === 0) {
    const presets = [
      { text: t('picker.preset.energy'), change: presetEnergy },
      { text: t('picker.preset.article'), change: presetArticle },
    ]
    return <StateInstead head={null} sentences={[t('chart.empty.body')]} actions={otherPair === null ? presets : []} />
  }
  const hasRates = conversionOf(requests.answers, view.money) !== undefined
  const ratesError = view.money === 'usd' ? null : requests.errorOf(conversionsQuery)
  const names = (infos: readonly SeriesInfo[]): string => format.list(infos.map((info) => labels.among(info, selected)))
  const priceOnly = view.measure === 'price' ? [] : plot.empty.filter((info) => !isTrade(info))
  const empty = plot.empty.filter((info) => !priceOnly.includes(info))
  const noRates = missingRatesNote(view.money, plot.missingRates, format)
  const withRates = (text: string): string => sentences(noRates === '' ? [text] : [text, noRates])
  const nothing =
    plot.series.length === 0 && pending.length === 0 && failed.length === 0 && plot.yearlyOnly.length === 0 && hasRates
  // The points of an index stand in for its level's: zeros, gaps and ratios to the median are the same.
  const points = plot.series.map((line) => line.points)
  const goodBase = plot.base === null ? null : nextGoodBase(points, plot.base)
  const waiting = (needs: readonly Need<unknown>[], loading: string) => (
    <StateLine text={requests.isPaused(needs) ? t('app.waiting') : loading} />
  )
  const failures = [
    ...(ratesError === null
      ? []
      : [[conversionsQuery, t('chart.ratesFailed', { problem: errorText(ratesError, format) })] as const]),
    ...failed.map(({ info, error }) => {
      const failure = { name: labels.among(info, selected), problem: errorText(error, format) }
      return [seriesQuery(info), t('chart.partFailed', failure)] as const
    }),
  ]
  const lines: readonly (StateText | false)[] = [
    plot.yearlyOnly.length > 0 && {
      text: t('note.yearlyOnly', { names: names(plot.yearlyOnly) }),
      action: { text: t('chart.showYears'), change: choose('freq', 'year') },
    },
    priceOnly.length > 0 && {
      text: t('chart.priceOnly', { names: names(priceOnly) }),
      action: { text: t('chart.showPrices'), change: choose('measure', 'price') },
    },
    plot.show !== view.show && plot.series.length > 0 && { text: t('chart.noBase') },
    plot.base !== null &&
      view.base !== null &&
      plot.base !== view.base && {
        text: t('chart.otherBase', { chosen: period(view.base), base: period(plot.base) }),
      },
    plot.base !== null &&
      plot.thinBase.length > 0 && {
        text: t('chart.thinBase', { base: period(plot.base), names: names(plot.thinBase) }),
        action:
          goodBase === null
            ? null
            : {
                text: t('chart.useBase', { period: period(goodBase) }),
                change: choose('base', goodBase),
              },
      },
    empty.length > 0 && !nothing && { text: withRates(t('chart.noFigures', { names: names(empty) })) },
  ]
  return (
    <>
      {pending.length > 0 && waiting(pending.map(seriesQuery), t('chart.loadingSeries', { names: names(pending) }))}
      {!hasRates && ratesError === null && waiting([conversionsQuery], t('chart.loadingRates'))}
      {failures.map(([need, text]) => (
        <FigureFailure key={text} onRetry={() => requests.retry([need])}>
          {text}
        </FigureFailure>
      ))}
      {lines.map((line) => line && <StateLine key={line.text} {...line} />)}
      {nothing && (
        <StateInstead
          head={t('chart.nothing.title')}
          sentences={[withRates(t('chart.nothing.body', { names: names(plot.empty) }))]}
          actions={[{ text: t('chart.wholePeriod'), change: (now) => ({ ...now, from: null, to: null }) }]}
        />
      )}
    </>
  )
}
