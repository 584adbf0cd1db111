import { codeQuery } from '#src/api/codeQuery.ts'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'
import type { headlineOf } from '#src/view/texts/headline.ts'
import type { ViewState } from '#src/view/viewState.ts'

const query = codeQuery('headline', async () => (await import('#src/view/texts/headline.ts')).headlineOf)

/** What a title says, loaded when a chart is about one line: no first interaction waits for it. */
export function useHeadline({ series, focus }: ViewState): typeof headlineOf | undefined {
  return useQueryWhen(series.length === 1 || focus.length === 1, query).data
}
