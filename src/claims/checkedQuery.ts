import { type Need, keyed } from '#src/api/queries.ts'
import type { loadChecked } from '#src/claims/checked.ts'
import { loadCode } from '#src/lib/arrival.ts'
import { memoizeByFirst } from '#src/lib/memoize.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'

type Judge = Awaited<ReturnType<typeof loadChecked>>

const maxChecked = 20

const queryOf = memoizeByFirst(
  maxChecked,
  (catalogue: Catalogue, id: string, analysis: ViewState['analysis']): Need<Judge> => ({
    ...keyed(['check', id, analysis]),
    queryFn: async ({ client }) => {
      const { loadChecked: load } = await loadCode(() => import('#src/claims/checked.ts'))
      const of = analysis === null ? { series: [id] } : { of: id }
      return load({ ...defaultView, ...of, analysis }, catalogue, client)
    },
  }),
)

/** The figures that the check of a view rests on, with the code that judges by them. */
export function judgeQuery({ analysis, series, of }: ViewState, catalogue: Catalogue): Need<Judge> {
  const [id = ''] = series
  return queryOf(catalogue, analysis === null ? id.replace(/\.[a-z]+$/, '') : (of ?? ''), analysis)
}

/** None where nothing is checked. */
export const checkedNeeds = (view: ViewState, catalogue: Catalogue): readonly Need<Judge>[] =>
  view.check === null ? [] : [judgeQuery(view, catalogue)]
