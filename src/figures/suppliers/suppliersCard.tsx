import { Fragment } from 'react'
import type { Palette } from '#src/chart/palette.ts'
import type { Card } from '#src/figures/card.tsx'
import { pictureSize } from '#src/figures/card.tsx'
import type { Good } from '#src/figures/suppliers/goodsData.ts'
import { chinasAmount, soldLess } from '#src/figures/suppliers/goodsData.ts'
import { goodsDataIn, goodsNamesIn, suppliersFigure } from '#src/figures/suppliers/makeSuppliers.ts'
import { colours, inMoney, inPercent } from '#src/figures/suppliers/suppliersTexts.ts'
import { cardMessages } from '#src/i18n/messages/en/analyses/card.ts'
import { supplierMessages } from '#src/i18n/messages/en/analyses/suppliers.ts'

/** Of the headings of which China now sells the most. */
const maxRows = 6
/** In pixels. */
const around = 6

function Rows(props: { readonly goods: readonly Good[]; readonly palette: Palette }) {
  const { goods, palette } = props
  const { width, height } = pictureSize
  const step = (height - 2 * around) / Math.max(1, goods.length - 1)
  const x = (share: number): number => around + (share / 100) * (width - 2 * around)
  const circle = (at: number, y: number, r: number): string =>
    `M${at - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`
  return goods.map((good, i) => {
    const y = around + i * step
    const [before, after] = [good.before?.china ?? null, good.after?.china ?? null]
    if (before === null || after === null) return null
    const colour = palette.series(soldLess(good) ? colours.less : colours.china)
    return (
      <Fragment key={good.cmdCode}>
        <path d={`M${x(before)},${y}H${x(after)}`} stroke={colour} strokeWidth={1.5} />
        <path d={circle(x(before), y, 2.5)} fill={palette.surface} stroke={colour} strokeWidth={1.2} />
        <path d={circle(x(after), y, 3.2)} fill={colour} />
      </Fragment>
    )
  })
}

const amountNow = ({ after }: Good): number => chinasAmount(after) ?? 0

export const suppliersCard: Card = {
  choice: {},
  needs: suppliersFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = goodsDataIn(view, answers)
    if (data === null) return null
    const { goods, a, b, money } = data
    const paired = goods.filter(({ before, after }) => before?.china != null && after?.china != null)
    const largest = paired.toSorted((one, other) => amountNow(other) - amountNow(one)).slice(0, maxRows)
    const first = largest.find((good) => !soldLess(good))
    const years = { a: format.period(String(a)), b: format.period(String(b)) }
    return {
      sentence:
        first?.before?.china == null || first.after?.china == null
          ? format.t(supplierMessages, 'suppliers.title.plain', years)
          : format.t(cardMessages, 'card.suppliers', {
              ...years,
              name: goodsNamesIn(answers, catalogue, format)(first.cmdCode),
              before: inPercent(first.before.china, format),
              after: inPercent(first.after.china, format),
              amountBefore: inMoney(chinasAmount(first.before), money, format),
              amountAfter: inMoney(chinasAmount(first.after), money, format),
            }),
      picture: largest.length === 0 ? null : (palette) => <Rows goods={largest} palette={palette} />,
    }
  },
}
