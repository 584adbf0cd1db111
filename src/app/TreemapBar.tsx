import { useQueryClient } from '@tanstack/react-query'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import { choose } from '#src/view/change.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { productsQuery } from '#src/api/queries.ts'
import { Breadcrumb } from '#src/controls/Breadcrumb.tsx'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { YearSlider } from '#src/controls/YearSlider.tsx'
import { TreemapStates } from '#src/app/TreemapStates.tsx'
import type { Treemap } from '#src/app/useTreemap.ts'
import type { SetView } from '#src/app/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import '#src/i18n/laterWords.ts'

type BarProps = { readonly view: ViewState; readonly treemap: Treemap; readonly set: SetView }

/** What a treemap is of and where in it the reader is; what is known while its figures are not here. */
export function TreemapBar(props: BarProps) {
  const { view, treemap, set } = props
  const { t } = useFormat()
  const { content } = treemap
  const drawing = content.drawing?.kind === 'treemap' ? content.drawing : null
  const steps = drawing?.path.map((node) => ({ id: node.id, name: node.id === '' ? t('treemap.all') : t('treemap.node', { id: node.id, name: drawing.nameOf(node) }) })) ?? []
  const onNode = (id: string): void => set(choose('node', id === '' ? null : id))
  return (
    <div className="treemap-bar">
      <RadioGroup
        legend={t('treemap.flow')}
        name="flow"
        values={flows}
        chosen={view.flow}
        label={(flow) => t(`flow.${flow}`)}
        closed={() => null}
        onChoose={(flow) => set(choose('flow', flow))}
      />
      <p className="treemap-hint">{t('treemap.allHeadings')}</p>
      <Breadcrumb label={t('treemap.path')} steps={steps} onStep={onNode} />
      <TreemapStates treemap={treemap} set={set} />
    </div>
  )
}

/** The year, in the place where other charts have their period. Who nears it has all years of the flow fetched ahead. */
export function TreemapYear(props: Omit<BarProps, 'treemap'> & { readonly catalogue: Catalogue }) {
  const { view, set, catalogue } = props
  const client = useQueryClient()
  const { first, last } = catalogue.headings.span
  const fetchYears = (): void => {
    for (let year = Number(first); year <= Number(last); year += 1) void client.prefetchQuery(productsQuery(view.flow, year))
  }
  return (
    <YearSlider
      first={Number(first)}
      last={Number(last)}
      year={view.year}
      format={useFormat()}
      onYear={(year) => set(choose('year', year), { history: 'replace' })}
      onApproach={fetchYears}
    />
  )
}
