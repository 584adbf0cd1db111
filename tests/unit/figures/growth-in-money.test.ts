import { expect, it } from 'vitest'
import { realFindings, realPlot } from '#tests/unit/support/tables.ts'

it.each([
  ['M-2709', 'M-2709'],
  ['M-GAS', 'M-GAS'],
  ['X-TOTAL', 'X-TOTAL'],
  ['X-8542.quoted', 'X-8542.quoted'],
  ['X-8542.baci', 'X-8542'],
] as const)('what the claims say of %s in other moneys is what the chart draws', (id, drawn) => {
  for (const money of ['cny', 'rub', 'real'] as const) {
    const [series] = realPlot([drawn], { money, freq: 'year', show: 'yoy' }).series
    expect(realFindings[`growth.${id}.${money}`], money).toEqual(series?.points.find(({ period }) => period === '2022'))
  }
})
