import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { paletteBy } from '#src/chart/drawing.ts'
import { MultiPanelMarks } from '#src/chart/multipanel/MultiPanelChart.tsx'
import { multiPanelModel, panelScale } from '#src/chart/multipanel/multiPanelModel.ts'
import { buyersData, buyersPanels } from '#src/figures/buyers/buyers.ts'
import { type Buyer, buyers } from '#src/trade/beside/months.ts'
import { monthRange } from '#src/trade/periods.ts'
import { formats } from '#tests/unit/support/formats.ts'

const reported = { product: 'OIL', status: 'A', source: 'customs' } as const
/** Kilograms of every month of 2020 to 2022; Japan ends with June 2021. */
const oil = buyersData(
  {
    rows: buyers.flatMap((buyer, i) =>
      monthRange('2020-01', buyer === 'JPN' ? '2021-06' : '2022-12').map((period) => {
        return { ...reported, buyer, period, netWeightKg: (i === 0 ? 20 : 0.1 * i) * 1e9 }
      }),
    ),
  },
  'OIL',
)

it('a short line among long ones is marked where it ends, not at every month', () => {
  const [panels, { periods }] = [buyersPanels(oil, formats.en), oil]
  const model = multiPanelModel({ panels, periods, freq: 'month', events: [], format: formats.en }, 900, 500, true)
  const marks = createElement(MultiPanelMarks, { model, palette: paletteBy((token) => token) })
  const lines = renderToStaticMarkup(createElement('svg', null, marks)).split('data-series="')
  const circlesOf = (buyer: Buyer) => {
    const line = lines.find((part) => part.startsWith(`weight-${buyer}"`))
    return line?.split('</g>')[0]?.match(/<circle/g)?.length
  }
  expect([circlesOf('JPN'), circlesOf('IND')]).toEqual([1, 1])
})

it.each([
  ['en', '0 50 100 150 200 250'],
  ['zh', '0 5,000 10,000 15,000 20,000 25,000'],
] as const)('no two grid lines have one number, in %s', (language, expected) => {
  const [weight] = buyersPanels(oil, formats[language])
  if (weight === undefined) throw new Error('no panel of weights')
  const { ticks } = panelScale(weight, 150, false, { above: 0, below: 0 })
  expect(ticks.map(weight.tick).join(' ')).toBe(expected)
})
