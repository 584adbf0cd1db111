import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { plainText } from '#src/view/texts/plainText.ts'
import type { Change } from '#src/view/change.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Format } from '#src/i18n/format.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { fileMessages } from '#src/i18n/messages/en/files.ts'
import { mostMonths, mostSeries } from '#src/imports/collect.ts'
import type { FileProblem, Imported } from '#src/imports/imported.ts'
import { largestFileBytes, readUserFile } from '#src/imports/readFile.ts'
import type { UserData } from '#src/page/userData.ts'
import { userDataOf, withFile } from '#src/app/files/userData.ts'
import { largest, showUserSeries } from '#src/app/files/showUserSeries.ts'

/** What came of a file. */
export type FileResult = {
  readonly problem: boolean
  readonly texts: readonly string[]
  readonly report: Imported | null
}

/** What a file is joined to. */
export type JoinedTo = {
  readonly served: Catalogue
  readonly userData: UserData | null
  readonly client: QueryClient
  readonly onUserData: (next: UserData | null, change: Change) => void
}

/** As its own files write them. */
const columns = 'period, reporterCode, partnerCode, flowCode, cmdCode, primaryValue'

function problemText(name: string, problem: Exclude<FileProblem, 'picture'>, { t, number }: Format): string {
  return t(fileMessages, `own.problem.${problem}`, {
    name,
    columns,
    limit: largestFileBytes / 2 ** 20,
    series: number(mostSeries, 0),
    months: number(mostMonths, 0),
  })
}

/** What the view had to change so that a line of the file is seen, in the words of the controls. */
function changedWords(before: ViewState, after: ViewState, { t, list }: Format): string[] {
  const words = [
    ...(after.chart === before.chart ? [] : [t(controlMessages, `control.chart.${after.chart}`)]),
    ...(after.measure === before.measure ? [] : [t(controlMessages, `control.measure.${after.measure}`)]),
    ...(after.show === before.show ? [] : [t(controlMessages, `control.show.${after.show}`)]),
    ...(after.freq === before.freq ? [] : [t(controlMessages, `control.freq.${after.freq}`)]),
    ...(after.from === before.from && after.to === before.to ? [] : [t(controlMessages, 'control.wholePeriod')]),
  ]
  return words.length === 0 ? [] : [t(fileMessages, 'own.changed', { choices: list(words) })]
}

/**
 * Reads a reader's own file and puts its series on the page. Null where it is a picture.
 * @throws {unknown} the signal's reason, when it is cancelled
 */
export async function takeFile(
  file: File,
  page: () => JoinedTo,
  format: Format,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<FileResult | null> {
  const { t, number } = format
  const name = plainText(file.name, 80)
  const result = await readUserFile(file, signal, onProgress)
  if ('problem' in result) {
    return result.problem === 'picture'
      ? null
      : { problem: true, texts: [problemText(name, result.problem, format)], report: null }
  }
  const { rows, taken } = result
  const counts = { rows: number(rows, 0), taken: number(taken, 0), left: number(rows - taken, 0) }
  if (taken === 0) return { problem: true, texts: [t(fileMessages, 'own.none', { name, ...counts })], report: result }
  const { served, userData: before, client, onUserData } = page()
  const files = withFile(before?.files ?? [], { name, series: result.series, rows, taken })
  const { userData, joined } = userDataOf(served, files, before, client)
  const ofFile = joined.filter(({ info }) =>
    userData?.catalogue.sources.some(({ id, publisher }) => publisher.en === name && info.sources.includes(id)),
  )
  const shown = largest(ofFile)
  let changed: string[] = []
  onUserData(userData, (now) => {
    const next = userData === null ? now : showUserSeries(now, shown, joined, userData.catalogue)
    changed = changedWords(now, next, format)
    return next
  })
  const some = { shown: number(shown.length, 0), all: number(ofFile.length, 0) }
  return {
    problem: false,
    texts: [
      t(fileMessages, 'own.read', { name, ...counts }),
      shown.length < ofFile.length ? t(fileMessages, 'own.joinedSome', some) : t(fileMessages, 'own.joined', some),
      ...changed,
    ],
    report: result,
  }
}
