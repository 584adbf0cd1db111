import type { QueryClient } from '@tanstack/react-query'
import { seriesQuery } from '#src/api/queries.ts'
import { type ReaderNames, joinCatalogue } from '#src/imports/joinCatalogue.ts'
import type { Page, TakenFile } from '#src/page/page.ts'
import { isUserId } from '#src/trade/catalogue.ts'
import type { Change } from '#src/view/change.ts'
import { isMonthWithin } from '#src/view/drawn.ts'
import { defaultView } from '#src/view/viewState.ts'

/** Joins files to the served catalogue, and their observations to the query cache, which holds every series. */
export function setFiles(
  { served, userData, view }: Page,
  client: QueryClient,
  files: readonly TakenFile[],
  names: ReaderNames = userData.get()?.names ?? new Map(),
) {
  const { catalogue, joined } = joinCatalogue(served, files, names)
  for (const { info } of userData.get()?.catalogue.userSeries?.values() ?? []) {
    if (catalogue.userSeries?.get(info.id)?.info.frequency !== info.frequency)
      client.removeQueries({ queryKey: seriesQuery(info).queryKey, exact: true })
  }
  for (const { info, observations } of joined) {
    const { id, frequency } = info
    client.setQueryData(seriesQuery(info).queryKey, { id, frequency, observations })
  }
  userData.set(joined.length === 0 ? null : { files, names, catalogue })
  view.adopt(catalogue)
  return { catalogue, joined }
}

export const withoutUserSeries: Change = (view, catalogue) => {
  const series = view.series.filter((id) => !isUserId(id) || catalogue.userSeries?.has(id) === true)
  const within = (month: string | null): string | null =>
    month !== null && isMonthWithin(month, catalogue) ? month : null
  // A file that was shown alone leaves the page as it opens.
  const wasAlone = series.length === 0 && view.series.length > 0
  return { ...view, series: wasAlone ? defaultView.series : series, from: within(view.from), to: within(view.to) }
}
