import { isUserId } from '#src/trade/seriesId.ts'
import type { QueryClient } from '@tanstack/react-query'
import { seriesQuery } from '#src/api/queries.ts'
import { type ReaderNames, joinCatalogue, noReaderNames } from '#src/imports/joinCatalogue.ts'
import type { Page, TakenFile, UserData } from '#src/page/page.ts'
import { isMonthWithin } from '#src/view/bounds.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Change } from '#src/view/change.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'

/** Joins files to the served catalogue, and puts their observations into the query cache, which holds every series. */
export function joinFiles(
  { served, userData }: Page,
  client: QueryClient,
  files: readonly TakenFile[],
  names: ReaderNames = userData.get()?.names ?? noReaderNames,
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
  return { userData: joined.length === 0 ? null : { files, names, catalogue }, joined }
}

/** Sets or removes the reader's own files, and applies the change to the view with the catalogue that results. */
export function setUserData({ served, userData, view }: Page, next: UserData | null, change: Change): void {
  userData.set(next)
  view.adopt(next?.catalogue ?? served)
  view.set(change)
}

const isThere = (id: string, { userSeries }: Catalogue): boolean => !isUserId(id) || userSeries?.has(id) === true

const isShownAlone = ({ series }: ViewState, catalogue: Catalogue): boolean =>
  series.length > 0 && !series.some((id) => isThere(id, catalogue))

export const withoutUserSeries: Change = (view, catalogue) => ({
  ...view,
  // A file that was shown alone leaves the page as it opens.
  series: isShownAlone(view, catalogue) ? defaultView.series : view.series.filter((id) => isThere(id, catalogue)),
  from: view.from === null || isMonthWithin(view.from, catalogue) ? view.from : null,
  to: view.to === null || isMonthWithin(view.to, catalogue) ? view.to : null,
})
