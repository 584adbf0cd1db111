import { ScrollRegion } from '#src/figure/ScrollRegion.tsx'
import { NumberCell } from '#src/figure/NumberCell.tsx'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { dependenceMessages } from '#src/i18n/messages/en/analyses/dependence.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { sides } from '#src/figures/dependence/dependenceData.ts'
import { tableRows } from '#src/figures/dependence/dependenceTable.ts'
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

const groups = [...sides, 'amount', 'concentration'] as const

/** Every number of the chart, amounts and the concentration of buyers, in the order of its rows. */
function Table({ view, answers, catalogue }: PartProps) {
  const format = useFormat()
  const { t, period } = format
  const data = dependenceDataIn(view, answers, catalogue)
  if (data === null) return null
  const years = data.a === data.b ? (['b'] as const) : (['a', 'b'] as const)
  const columns = groups.flatMap((group) => years.map((which) => ({ id: `${group} ${which}`, group, which })))
  return (
    <ScrollRegion className="analysis-table" role="region" label={t(dependenceMessages, 'dependence.table')}>
      <table>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {t(dependenceMessages, 'dependence.table.good')}
            </th>
            {groups.map((group) => (
              <th key={group} colSpan={years.length} scope="colgroup">
                {t(dependenceMessages, `dependence.table.${group}`)}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ id, which }) => (
              <th key={id} scope="col">
                {period(String(data[which]))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableRows(data, namesIn(answers, catalogue, format), format).map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {columns.map(({ id: column, group, which }) => {
                const { text, status } = cells[group][which]
                return <NumberCell key={column} text={text} status={status} format={format} />
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
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
