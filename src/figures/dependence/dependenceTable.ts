import type { Format } from '#src/i18n/format.ts'
import { dependenceMessages } from '#src/i18n/messages/en/analyses/dependence.ts'
import type { TableCell, TableRow } from '#src/figures/page/NumberTable.tsx'
import { type NameOf, moneyText, percentText } from '#src/figures/partnerTexts.ts'
import { type DependenceData, isCrude, shownYears, sides } from '#src/figures/dependence/dependenceData.ts'
import { concentrationText, sideText } from '#src/figures/dependence/dependenceTexts.ts'

export const tableColumns = ['side.russia', 'side.china', 'amount', 'concentration'] as const

const noCell: TableCell = { text: null, status: null }

/** Every good in the order of the chart, each column by year; a row above crude oil has its share by weight. */
export function tableRows(data: DependenceData, nameOf: NameOf, format: Format): TableRow[] {
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
        const { told, status } = good[side][which]
        return told.kind === 'missing' ? noCell : { text: sideText(told, side, format), status }
      }),
    )
    const concentrations = years.map((which) => {
      const { list, status } = china[which]
      return { text: concentrationText(list, format), status }
    })
    const row = { id, name, cells: [...shares, ...amounts, ...concentrations] }
    if (!isCrude(good)) return [row]
    const others = row.cells.slice(years.length).map(() => noCell)
    const weight = format.t(dependenceMessages, 'dependence.table.weight', { name })
    return [{ id: `${id} by weight`, name: weight, cells: [...byWeight, ...others] }, row]
  })
}
