import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { dependenceMessages } from '#src/i18n/messages/en/analyses/dependence.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { NumberTable } from '#src/figures/page/NumberTable.tsx'
import { shownYears } from '#src/figures/dependence/dependenceData.ts'
import { tableColumns, tableRows } from '#src/figures/dependence/dependenceTable.ts'
import { dependenceDataIn, dependenceFigure, namesIn, sortOf } from '#src/figures/dependence/makeDependence.tsx'

function Controls({ view, choose }: PartProps) {
  const { t } = useFormat()
  return (
    <RadioGroup
      legend={t(dependenceMessages, 'dependence.sort')}
      name="dependence-sort"
      values={['china', 'russia'] as const}
      chosen={sortOf(view)}
      label={(value) => t(dependenceMessages, `dependence.sort.${value}`)}
      onChoose={(sort) => choose({ sort })}
    />
  )
}

/** Every number of the chart, amounts and the concentration of buyers, in the order of its rows. */
function Table({ view, answers, catalogue }: PartProps) {
  const format = useFormat()
  const { t, period } = format
  const data = dependenceDataIn(view, answers, catalogue)
  if (data === null) return null
  const under = shownYears(data).map((which) => period(String(data[which])))
  return (
    <NumberTable
      label={t(dependenceMessages, 'dependence.table')}
      corner={t(dependenceMessages, 'dependence.table.good')}
      heads={tableColumns.map((id) => ({ id, title: t(dependenceMessages, `dependence.${id}`), under }))}
      rows={tableRows(data, namesIn(answers, catalogue, format), format)}
    />
  )
}

export const dependence: AnalysisOfPage = {
  ...dependenceFigure,
  choice: (view, answers, catalogue) => {
    const data = dependenceDataIn(view, answers, catalogue)
    return data === null ? { sort: sortOf(view) } : { a: data.a, b: data.b, sort: data.sort }
  },
  Controls,
  Under: Table,
}
