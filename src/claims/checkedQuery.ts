import { type Need, hashed } from '#src/api/queries.ts'
import type { Judge } from '#src/claims/checked.ts'
import { loadCode } from '#src/lib/arrival.ts'
import { memoizeByFirst } from '#src/lib/memoize.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type ViewState, checkedGoods } from '#src/view/viewState.ts'

const maxChecked = 20

const queryOf = memoizeByFirst(
  maxChecked,
  (catalogue: Catalogue, look: ViewState['analysis'], goods: string): Need<Judge> => ({
    ...hashed(['check', look, goods]),
    queryFn: async ({ client }) => {
      const { loadChecked } = await loadCode(() => import('#src/claims/checked.ts'))
      return loadChecked(look, goods.split(','), catalogue, client)
    },
  }),
)

/** The figures that the check of a view rests on, with the code that judges by them. */
export const judgeQuery = (view: ViewState, catalogue: Catalogue): Need<Judge> =>
  queryOf(catalogue, view.analysis, checkedGoods(view).join())

/** None where nothing is checked. */
export const checkedNeeds = (view: ViewState, catalogue: Catalogue): readonly Need<Judge>[] =>
  view.check === null ? [] : [judgeQuery(view, catalogue)]
