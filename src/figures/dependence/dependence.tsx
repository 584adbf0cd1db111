import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import {
  type DependenceData,
  concentrationText,
  isCrude,
  shownYears,
  sideText,
  sides,
} from '#src/figures/dependence/dependenceShares.ts'
import { dependenceDataIn, dependenceFigure, namesIn, sortOf } from '#src/figures/dependence/makeDependence.tsx'
import { type TableCell, type TableRow, NumberTable } from '#src/figures/page/NumberTable.tsx'
import { type NameOf, moneyText, percentText } from '#src/figures/partners.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'

function Controls({ view, choose }: PartProps) {
  const { t } = useFormat()
  return (
    <RadioGroup
      legend={t('dependence.sort')}
      name="dependence-sort"
      values={['china', 'russia'] as const}
      chosen={sortOf(view)}
      label={(value) => t(`dependence.sort.${value}`)}
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
      label={t('dependence.table')}
      corner={t('dependence.table.good')}
      heads={tableColumns.map((id) => ({ id, title: t(`dependence.${id}`), under }))}
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

const tableColumns = ['side.russia', 'side.china', 'amount', 'concentration'] as const

const noCell: TableCell = { text: null, status: null }

/** Every good in the order of the chart, each column by year; a row above crude oil has its share by weight. */
function tableRows(data: DependenceData, nameOf: NameOf, format: Format): TableRow[] {
  const years = shownYears(data)
  return data.goods.flatMap((good) => {
    const { cmdCode: id, amount, china } = good
    const name = nameOf(id)
    const byWeight = years.map((which): TableCell => {
      const { value, status } = data.crude.share[which]
      return value === null ? noCell : { text: percentText(value, format), status }
    })
    const amounts = years.map((which): TableCell => {
      const { value, status } = amount[which]
      return value === null ? noCell : { text: moneyText(value, data.money, format), status }
    })
    const shares = sides.flatMap((side) =>
      years.map((which): TableCell => {
        const { reply, status } = good[side][which]
        return reply.kind === 'missing' ? noCell : { text: sideText(reply, side, format), status }
      }),
    )
    const concentrations = years.map((which) => {
      const { list, status } = china[which]
      return { text: concentrationText(list, format), status }
    })
    const row = { id, name, cells: [...shares, ...amounts, ...concentrations] }
    if (!isCrude(good)) return [row]
    const others = row.cells.slice(years.length).map(() => noCell)
    const weight = format.t('dependence.table.weight', { name })
    return [{ id: `${id} by weight`, name: weight, cells: [...byWeight, ...others] }, row]
  })
}
