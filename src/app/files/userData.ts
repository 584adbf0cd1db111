import { isUserId } from '#src/trade/seriesId.ts'
import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { seriesQuery } from '#src/api/queries.ts'
import type { ReaderNames } from '#src/imports/joinCatalogue.ts'
import { joinCatalogue, noReaderNames } from '#src/imports/joinCatalogue.ts'
import type { TakenFile, UserData } from '#src/page/userData.ts'
import { isMonthWithin } from '#src/view/bounds.ts'
import type { Change } from '#src/view/change.ts'

/** Joins files to the catalogue as served, and puts their observations into the query cache, where every series is read. */
export function userDataOf(
  served: Catalogue,
  files: readonly TakenFile[],
  before: UserData | null,
  client: QueryClient,
  names: ReaderNames = before?.names ?? noReaderNames,
) {
  const { catalogue, joined } = joinCatalogue(served, files, names)
  for (const { info } of before?.catalogue.userSeries?.values() ?? []) {
    if (catalogue.userSeries?.get(info.id)?.info.frequency !== info.frequency)
      client.removeQueries({ queryKey: seriesQuery(info).queryKey, exact: true })
  }
  for (const { info, observations } of joined) {
    const { id, frequency } = info
    client.setQueryData(seriesQuery(info).queryKey, { id, frequency, observations })
  }
  return { userData: joined.length === 0 ? null : { files, names, catalogue }, joined }
}

/** A file of the same name takes the earlier one's place: it is the same file, saved again. */
export function withFile(files: readonly TakenFile[], file: TakenFile): readonly TakenFile[] {
  return [...files.filter(({ name }) => name !== file.name), file]
}

/** The view without what went with a file. */
export const withoutUserSeries: Change = (view, catalogue) => ({
  ...view,
  series: view.series.filter((id) => !isUserId(id) || catalogue.userSeries?.has(id) === true),
  from: view.from === null || isMonthWithin(view.from, catalogue) ? view.from : null,
  to: view.to === null || isMonthWithin(view.to, catalogue) ? view.to : null,
})
