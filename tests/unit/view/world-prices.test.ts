import { expect, it } from 'vitest'
import { pickerFinds } from '#src/controls/pickerFinds.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { unavailableOptions } from '#src/view/availability.ts'
import { applyChange, toggleSeries } from '#src/view/change.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue, realNomenclature } from '#tests/unit/support/tables.ts'

const view = (search: string) => parseView(search, catalogue).view

it('an address keeps world prices, and drops those that there are not', () => {
  const search = 'series=M-2709,W-BRENT,W-COAL-SOUTH-AFRICA&measure=price&focus=W-BRENT'
  expect(writeView(view(`?${search}`), 'short')).toBe(search)
  const { view: read, notices } = parseView('?series=W-GOLD,W-brent,W-BRENT.baci,W-URALS&measure=price', catalogue)
  expect(read.series).toEqual(['W-URALS'])
  expect(notices).toHaveLength(3)
  expect(parseView('?view=price-volume&of=W-BRENT', catalogue).view.of).toBeNull()
})

it('world prices alone are average prices', () => {
  const { view: read, notices } = parseView('?series=W-BRENT,W-URALS&measure=weight&chart=balance', catalogue)
  expect([read.measure, read.chart]).toEqual(['price', 'line'])
  expect(noticeTexts(notices, formats.en)[0]).toBe(
    'Measure was set to Average price: world prices have no value or weight.',
  )
  expect([...unavailableOptions(read, catalogue).measure.keys()]).toEqual(['value', 'weight'])
  expect([...unavailableOptions(read, catalogue).show.keys()]).toEqual(['share'])
  const left = applyChange(view('?series=X-TOTAL,W-BRENT'), toggleSeries('X-TOTAL'), catalogue)
  expect([left.view.series, left.view.measure]).toEqual([['W-BRENT'], 'price'])
})

it('beside goods without a weight they open the average price, and no weight', () => {
  expect([...unavailableOptions(view('?series=X-TOTAL,W-BRENT'), catalogue).measure.keys()]).toEqual(['weight'])
  expect([...unavailableOptions(view('?series=X-TOTAL'), catalogue).measure.keys()]).toEqual(['weight', 'price'])
})

it.each([
  ['brent', 'W-BRENT'],
  ['lme', 'W-ALUMINIUM W-COPPER W-NICKEL'],
  ['copper', 'W-COPPER'],
  ['нефть', 'W-BRENT W-DUBAI W-URALS'],
  ['брент', 'W-BRENT'],
  ['布伦特', 'W-BRENT'],
  ['石油', 'W-BRENT W-DUBAI W-URALS'],
  ['ttf', 'W-TTF'],
  ['socks', ''],
])('“%s” finds %s, whatever the language of the page', (query, ids) => {
  for (const format of Object.values(formats)) {
    const labels = createLabels(catalogue, realNomenclature, format)
    const prices = realNomenclature.worldPrices.map(({ id }) => id)
    const { rows } = pickerFinds(catalogue, realNomenclature, 'W', query, prices, labels, format)
    expect(rows.map(({ info }) => info.id)).toEqual(ids === '' ? [] : ids.split(' '))
  }
})
