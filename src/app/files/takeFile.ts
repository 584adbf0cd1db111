import type { QueryClient } from '@tanstack/react-query'
import { type Catalogue, totalOf } from '#src/trade/catalogue.ts'
import { type Series, plot } from '#src/trade/plot.ts'
import { firstChart, kindOfChart } from '#src/view/kinds.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import '#src/i18n/messages/en/en.ts'
import type { Format } from '#src/i18n/format.ts'
import { maxMonths, maxSeries } from '#src/imports/collect.ts'
import type { FileProblem } from '#src/imports/imported.ts'
import type { JoinedSeries } from '#src/imports/joinCatalogue.ts'
import { largestFileBytes, readUserFile } from '#src/imports/readFile.ts'
import type { Page } from '#src/page/page.ts'
import type { FileResult } from '#src/app/files/FileStatus.tsx'
import { joinFiles, setUserData } from '#src/app/files/userData.ts'

function problemText(name: string, problem: Exclude<FileProblem, 'picture'>, { t, number }: Format): string {
  return t(`own.problem.${problem}`, {
    name,
    // UN Comtrade's own files spell the columns so.
    columns: 'period, reporterCode, partnerCode, flowCode, cmdCode, primaryValue',
    limit: largestFileBytes / 2 ** 20,
    series: number(maxSeries, 0),
    months: number(maxMonths, 0),
  })
}

/** The choices that had to change so that a line of the file is seen, in the words of the controls. */
function changedWords(before: ViewState, after: ViewState, { t, list }: Format): string[] {
  const words: string[] = []
  if (before.series.some((id) => !after.series.includes(id))) words.push(t('own.alone'))
  if (after.chart !== before.chart) words.push(t(`control.chart.${after.chart}`))
  if (after.measure !== before.measure) words.push(t(`control.measure.${after.measure}`))
  if (after.show !== before.show) words.push(t(`control.show.${after.show}`))
  if (after.freq !== before.freq) words.push(t(`control.freq.${after.freq}`))
  if (after.from !== before.from || after.to !== before.to) words.push(t('control.wholePeriod'))
  return words.length === 0 ? [] : [t('own.changed', { choices: list(words) })]
}

/** The most series drawn of a file that may hold thousands: the largest, while the others wait in the picker. */
const maxDrawn = 8

function newestAmount({ observations }: JoinedSeries): number {
  const newest = observations.findLast(({ value, netWeightKg }) => value !== null || netWeightKg !== null)
  return newest?.value ?? newest?.netWeightKg ?? 0
}

const largest = (joined: readonly JoinedSeries[]): readonly JoinedSeries[] =>
  joined.length <= maxDrawn ? joined : joined.toSorted((a, b) => newestAmount(b) - newestAmount(a)).slice(0, maxDrawn)

type Choices = Pick<ViewState, 'measure' | 'show' | 'freq' | 'from' | 'to' | 'base'>

/** Choices to try in turn: the view's own, then all periods, other frequencies, other measures, and plain amounts. */
function candidates({ measure, show, freq, from, to, base }: ViewState): Choices[] {
  const ranges = [
    { from, to },
    { from: null, to: null },
  ]
  const shows = [show, 'level'] as const
  const measures = [measure, 'value', 'weight'] as const
  const freqs = [freq, 'month', 'year'] as const
  return shows.flatMap((oneShow) =>
    measures.flatMap((oneMeasure) =>
      freqs.flatMap((oneFreq) =>
        ranges.map((range) => ({ measure: oneMeasure, show: oneShow, freq: oneFreq, base, ...range })),
      ),
    ),
  )
}

/** Adds series to the view, whose other choices change only if a line needs that; then those it opened with go. */
function showUserSeries(
  view: ViewState,
  shown: readonly JoinedSeries[],
  joined: readonly JoinedSeries[],
  catalogue: Catalogue,
): ViewState {
  const ids = shown.map(({ info }) => info.id)
  const chart = kindOfChart(view.chart).drawsAnyBook ? view.chart : firstChart
  const draws = (choices: Choices, least: number): boolean => {
    const lines = shown.map(({ info, observations }): Series => {
      const whole = totalOf(catalogue, info)
      const total = joined.find((one) => one.info === whole)?.observations ?? []
      return choices.show === 'share' ? { info, observations, total } : { info, observations }
    })
    const drawn = plot(lines, choices).series
    return drawn.some(({ points }) => points.filter(({ value }) => value !== null).length >= least)
  }
  // Twelve months are a single dot as a sum of twelve.
  const choices = candidates(view).find((one) => draws(one, 2)) ?? candidates(view).find((one) => draws(one, 1))
  const isAlone = choices?.freq !== view.freq && view.series.join() === defaultView.series.join()
  const series = [...view.series.filter((id) => !isAlone && !ids.includes(id)), ...ids]
  return { ...view, series, chart, ...choices }
}

/**
 * Reads a reader's own file and puts its series on the page. Null where it is a picture.
 * @throws {unknown} the signal's reason, when it is cancelled
 */
export async function takeFile(
  file: File,
  name: string,
  page: Page,
  client: QueryClient,
  format: Format,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<FileResult | null> {
  const { t, number } = format
  const result = await readUserFile(file, signal, onProgress)
  if ('problem' in result) {
    return result.problem === 'picture'
      ? null
      : { isProblem: true, texts: [problemText(name, result.problem, format)], report: null }
  }
  const { rows, taken, series } = result
  const counts = { name, rows: number(rows, 0), taken: number(taken, 0), left: number(rows - taken, 0) }
  if (taken === 0) return { isProblem: true, texts: [t('own.none', counts)], report: result }
  // A file replaces the one of the same name, as a newer version of it.
  const others = (page.userData.get()?.files ?? []).filter((other) => other.name !== name)
  const { userData, joined } = joinFiles(page, client, [...others, { name, series, rows, taken }])
  const ofFile = joined.filter(({ info }) =>
    userData?.catalogue.sources.some(({ id, publisher }) => publisher.en === name && info.sources.includes(id)),
  )
  const shown = largest(ofFile)
  let changed: string[] = []
  setUserData(page, userData, (now) => {
    const next = userData === null ? now : showUserSeries(now, shown, joined, userData.catalogue)
    changed = changedWords(now, next, format)
    return next
  })
  const some = { shown: number(shown.length, 0), all: number(ofFile.length, 0) }
  return {
    isProblem: false,
    texts: [t('own.read', counts), t(shown.length < ofFile.length ? 'own.joinedSome' : 'own.joined', some), ...changed],
    report: result,
  }
}
