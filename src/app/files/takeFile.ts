import '#src/i18n/messages/en/en.ts'
import { type FileState, type Opening, goToStage } from '#src/app/files/OpenFile.tsx'
import { setFiles } from '#src/app/files/userData.ts'
import type { Format } from '#src/i18n/format.ts'
import { type OnPart, maxMonths, maxSeries } from '#src/imports/importFile.ts'
import type { WorkerMessage } from '#src/imports/importWorker.ts'
import type { JoinedSeries } from '#src/imports/joinCatalogue.ts'
import type { ImportResult } from '#src/imports/rows.ts'
import { type Catalogue, totalOf } from '#src/trade/catalogue.ts'
import { type Series, plot } from '#src/trade/plot.ts'
import { firstChart, kindOfChart } from '#src/view/kinds.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'

/**
 * Reads a reader's own file and puts its series on the page. Null where it is a picture.
 * @throws {unknown} the signal's reason, when it is cancelled
 */
export async function takeFile(opening: Opening, onPart: OnPart): Promise<FileState | null> {
  const { file, name, page, client, format, signal } = opening
  const { t, number } = format
  const result = await readUserFile(file, signal, onPart)
  if ('problem' in result) {
    if (result.problem === 'picture') return null
    const text = t(`own.problem.${result.problem}`, {
      name,
      // UN Comtrade's own files spell the columns so.
      columns: 'period, reporterCode, partnerCode, flowCode, cmdCode, primaryValue',
      limit: largestFileBytes / 2 ** 20,
      series: number(maxSeries, 0),
      months: number(maxMonths, 0),
    })
    return { isProblem: true, texts: [text] }
  }
  const { rows, taken, series } = result
  const counts = { name, rows: number(rows, 0), taken: number(taken, 0), left: number(rows - taken, 0) }
  if (taken === 0) return { isProblem: true, texts: [t('own.none', counts)], report: result }
  // A file replaces the one of the same name, as a newer version of it.
  const others = (page.userData.get()?.files ?? []).filter((other) => other.name !== name)
  const { catalogue, joined } = setFiles(page, client, [...others, { name, series, rows, taken }])
  const ofFile = joined.filter((one) => one.file === name)
  const bySize = ofFile.length > maxDrawn ? ofFile.toSorted((a, b) => newestAmount(b) - newestAmount(a)) : ofFile
  const shown = bySize.slice(0, maxDrawn)
  const { view } = page.view.get()
  page.view.set((now) => showUserSeries(now, shown, joined, catalogue))
  const some = { shown: number(shown.length, 0), all: number(ofFile.length, 0) }
  goToStage()
  return {
    texts: [
      t('own.read', counts),
      t(shown.length < ofFile.length ? 'own.joinedSome' : 'own.joined', some),
      ...changedWords(view, page.view.get().view, format),
    ],
    report: result,
  }
}

/** The choices that had to change so that a line of the file is seen, in the words of the controls. */
function changedWords(before: ViewState, after: ViewState, { t, list }: Format): string[] {
  const words: string[] = []
  if (before.series.some((id) => !after.series.includes(id))) words.push(t('own.alone'))
  if (after.chart !== before.chart) words.push(t(`control.chart.${after.chart}`))
  if (after.measure !== before.measure) words.push(t(`control.measure.${after.measure}`))
  if (after.show !== before.show) words.push(t(`control.show.${after.show}`))
  if (after.freq !== before.freq) words.push(t(`control.freq.${after.freq}`))
  if (after.from !== before.from || after.to !== before.to) words.push(t('chart.wholePeriod'))
  return words.length === 0 ? [] : [t('own.changed', { choices: list(words) })]
}

/** The most series drawn of a file that may hold thousands: the largest, while the others wait in the picker. */
const maxDrawn = 8

function newestAmount({ observations }: JoinedSeries): number {
  const newest = observations.findLast(({ value, netWeightKg }) => value !== null || netWeightKg !== null)
  return newest?.value ?? newest?.netWeightKg ?? 0
}

/** Choices to try in turn: the view's own, then all periods, other frequencies, other measures, and plain amounts. */
function* candidates(view: ViewState) {
  const { base, from, to } = view
  for (const show of [view.show, 'level'] as const)
    for (const measure of [view.measure, 'value', 'weight'] as const)
      for (const freq of [view.freq, 'month', 'year'] as const)
        for (const range of [
          { from, to },
          { from: null, to: null },
        ])
          yield { show, measure, freq, base, ...range }
}

/** Adds series to the view, whose other choices change only if a line needs that; then those it opened with go. */
function showUserSeries(
  view: ViewState,
  shown: readonly JoinedSeries[],
  joined: readonly JoinedSeries[],
  catalogue: Catalogue,
): ViewState {
  const ids = shown.map(({ info }) => info.id)
  const chart = kindOfChart(view.chart).shows === undefined ? view.chart : firstChart
  const mostDrawn = (choices: Pick<ViewState, 'measure' | 'show' | 'freq' | 'from' | 'to' | 'base'>): number => {
    const lines = shown.map(({ info, observations }): Series => {
      const whole = totalOf(catalogue, info)
      const total = joined.find((one) => one.info === whole)?.observations ?? []
      return choices.show === 'share' ? { info, observations, total } : { info, observations }
    })
    const drawn = plot(lines, choices).series.map(({ points }) => points.filter(({ value }) => value !== null))
    return Math.max(...drawn.map(({ length }) => length))
  }
  const all = [...candidates(view)]
  // Twelve months are a single dot as a sum of twelve.
  const choices = all.find((one) => mostDrawn(one) > 1) ?? all.find((one) => mostDrawn(one) > 0)
  const isAlone = choices?.freq !== view.freq && view.series.join() === defaultView.series.join()
  const series = [...view.series.filter((id) => !isAlone && !ids.includes(id)), ...ids]
  return { ...view, series, chart, ...choices }
}

export const largestFileBytes = 20 * 2 ** 20

/** @throws {unknown} the signal's reason, when it is cancelled */
export async function readUserFile(file: Blob, signal: AbortSignal, onPart: OnPart): Promise<ImportResult> {
  if (file.size > largestFileBytes) return { problem: 'too-large' }
  if (file.size === 0) return { problem: 'empty' }
  signal.throwIfAborted()
  const worker = new Worker(new URL('../../imports/importWorker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      const take = ({ data }: MessageEvent<WorkerMessage>): void => ('part' in data ? onPart(data.part) : resolve(data))
      // A part that was sent before the reader cancelled must not be told after it.
      worker.addEventListener('message', take, { signal })
      worker.addEventListener('error', () => resolve({ problem: 'unreadable' }))
      signal.addEventListener('abort', () => reject(signal.reason))
      worker.postMessage(file, {})
    })
  } finally {
    worker.terminate()
  }
}
