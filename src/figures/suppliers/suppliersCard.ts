import { rowsOf } from '#src/chart/dumbbells/dumbbells.ts'
import type { Card } from '#src/figures/card.tsx'
import { dumbbellPicture } from '#src/figures/dumbbellPicture.tsx'
import { moneyText, ofReports, percentText } from '#src/figures/partnerTexts.ts'
import { goodsChart } from '#src/figures/suppliers/goodsContent.tsx'
import { chinasAmount, chinasShare, soldLess } from '#src/figures/suppliers/goodsData.ts'
import { goodsDataIn, goodsNamesIn, suppliersFigure } from '#src/figures/suppliers/makeSuppliers.ts'

/** Headings in the picture, those of which China sells most in the later year. */
const maxRows = 6

export const suppliersCard: Card = {
  choice: {},
  needs: suppliersFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = goodsDataIn(view, answers)
    if (data === null) return null
    const { a, b, money } = data
    const paired = data.goods.flatMap((good) => {
      const [before, after] = [chinasShare(good.before), chinasShare(good.after)]
      const [sold, sells] = [chinasAmount(good.before), chinasAmount(good.after) ?? 0]
      return before === null || after === null ? [] : [{ ...good, shares: { before, after }, sold, sells }]
    })
    const largest = paired.toSorted((one, other) => other.sells - one.sells).slice(0, maxRows)
    const first = largest.find((good) => !soldLess(good))
    const nameOf = goodsNamesIn(answers, catalogue, format)
    const years = { a: format.period(String(a)), b: format.period(String(b)) }
    const content = goodsChart(data, nameOf, view, format)
    const rows = new Map(rowsOf(content).map((row) => [row.id, row]))
    return {
      sentence:
        first === undefined
          ? format.t('suppliers.title.plain', years)
          : format.t('suppliers.title.shares', {
              ...years,
              name: nameOf(first.cmdCode),
              before: ofReports(percentText(first.shares.before / 100, format), a, format),
              after: ofReports(percentText(first.shares.after / 100, format), b, format),
              sold: moneyText(first.sold, money, format),
              sells: moneyText(first.sells, money, format),
            }),
      picture: dumbbellPicture(
        content,
        largest.flatMap(({ cmdCode }) => rows.get(`X-${cmdCode}`) ?? []),
      ),
    }
  },
}
