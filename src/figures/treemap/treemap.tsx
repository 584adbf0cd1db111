import { useQueryClient } from '@tanstack/react-query'
import { errorText } from '#src/controls/RequestState.tsx'
import { productsQuery } from '#src/api/queries.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { Breadcrumb, YearSlider } from '#src/controls/TreemapControls.tsx'
import type { Kind, PageProps } from '#src/figures/kind.ts'
import { headingNeeds } from '#src/figures/needs.ts'
import { makeTreemap, treemapContentIn, treemapProducts } from '#src/figures/treemap/makeTreemap.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { flows } from '#src/trade/catalogue.ts'
import { headingYearOf, newestHeadingYear } from '#src/view/drawn.ts'
import { choose } from '#src/view/change.ts'

/** Messages while no treemap is drawn: it is loading, it has failed, or there is nothing to draw. */
function TreemapStates({ isDrawn, view, catalogue, requests, set }: PageProps & { readonly isDrawn: boolean }) {
  const format = useFormat()
  const { t } = format
  const needs = headingNeeds(view, catalogue)
  const [error] = needs.flatMap((need) => requests.errorOf(need) ?? [])
  const year = format.period(String(headingYearOf(view, catalogue)))
  if (error !== undefined) {
    return (
      <div role="alert" className="state state-failed">
        <p>{t('treemap.failed', { year, problem: errorText(error, format) })}</p>
        <button type="button" onClick={() => requests.retry(needs)}>
          {t('app.retry')}
        </button>
      </div>
    )
  }
  if (treemapProducts(view, requests.answers, catalogue) === null) {
    return (
      <p role="status" className="state">
        {requests.isPaused(needs) ? t('app.waiting') : t('treemap.loading', { year })}
      </p>
    )
  }
  if (isDrawn) return null
  return (
    <div className="state state-large">
      <h4>{t('treemap.nothing.title')}</h4>
      <p>{t('treemap.nothing.body', { year })}</p>
      <p className="state-actions">
        <button type="button" onClick={() => set(choose('node', null))}>
          {t('treemap.all')}
        </button>
      </p>
    </div>
  )
}

function Controls(props: PageProps) {
  const { view, catalogue, requests, set, hasChoices } = props
  const format = useFormat()
  const { t } = format
  const content = treemapContentIn(view, requests.answers, { catalogue, format })
  const states = <TreemapStates {...props} isDrawn={content !== null} />
  if (!hasChoices) return states
  const nameOf = (id: string, name: string): string => (id === '' ? t('treemap.all') : t('treemap.node', { id, name }))
  const steps = content?.path.map((node) => ({ id: node.id, name: nameOf(node.id, content.nameOf(node)) })) ?? []
  return (
    <div className="treemap-bar">
      <RadioGroup
        legend={t('treemap.flow')}
        name="flow"
        values={flows}
        chosen={view.flow}
        label={(flow) => t(`flow.${flow}`)}
        onChoose={(flow) => set(choose('flow', flow))}
      />
      <p className="treemap-hint">{t('treemap.allHeadings')}</p>
      <Breadcrumb label={t('treemap.path')} steps={steps} onStep={(id) => set(choose('node', id === '' ? null : id))} />
      {states}
    </div>
  )
}

/** The year slider, which prefetches all years of the flow when the pointer or the focus reaches it. */
function Period({ view, set, catalogue }: PageProps) {
  const client = useQueryClient()
  const first = Number(catalogue.headings.span.first)
  const last = newestHeadingYear(catalogue)
  const fetchYears = (): void => {
    for (let year = first; year <= last; year += 1) void client.prefetchQuery(productsQuery(view.flow, year))
  }
  return (
    <YearSlider
      first={first}
      last={last}
      year={view.year}
      format={useFormat()}
      onYear={(year) => set(choose('year', year), { history: 'replace' })}
      onApproach={fetchYears}
    />
  )
}

/** All headings of one flow and year as areas in proportion to their values. */
export const treemap: Kind = { needs: headingNeeds, make: makeTreemap, Controls, Period }
