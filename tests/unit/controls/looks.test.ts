import { expect, it } from 'vitest'
import { byFind, pickerFinds } from '#src/controls/pickerFinds.ts'
import { foundLooks } from '#src/controls/searchLooks.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

it.each([
  ['en', 'India', 'buyers'],
  ['en', 'buyers', 'buyers'],
  ['en', 'who else', 'buyers'],
  ['en', 'Urals', 'prices'],
  ['en', 'brent', 'prices'],
  ['en', 'oil price', 'prices'],
  ['en', 'LME', 'prices'],
  ['en', 'world prices', 'prices'],
  ['en', 'price', 'price-volume'],
  ['en', 'VOLUME', 'price-volume'],
  ['en', 'share', 'world'],
  ['en', 'mirror', 'books'],
  ['en', 'what rose', 'movers'],
  ['zh', '印度', 'buyers'],
  ['zh', '买家', 'buyers'],
  ['zh', '乌拉尔', 'prices'],
  ['zh', 'Urals', 'prices'],
  ['zh', '布伦特', 'prices'],
  ['zh', '价格', 'price-volume'],
  ['zh', '数量', 'price-volume'],
  ['zh', '增减排行', 'movers'],
  ['ru', 'Индия', 'buyers'],
  ['ru', 'покупатели', 'buyers'],
  ['ru', 'Юралс', 'prices'],
  ['ru', 'Urals', 'prices'],
  ['ru', 'Brent', 'prices'],
  ['ru', 'цена', 'price-volume'],
  ['ru', 'объем', 'price-volume'],
  ['ru', 'зеркальная', 'books'],
] as const)('in %s “%s” finds %s first among the closer looks', (language, query, id) => {
  expect(foundLooks(query, formats[language])[0]).toBe(id)
})

it.each(['8542', 'pr', 'microchips', 'plutonium'])('“%s” finds no closer look', (query) => {
  expect(foundLooks(query, formats.en)).toEqual([])
})

/** The picker's finds for a query, by flow. */
function finds(language: keyof typeof formats, query: string) {
  const format = formats[language]
  const labels = createLabels(realCatalogue, realNomenclature, format)
  const prices = realNomenclature.worldPrices.map(({ id }) => id)
  const of = (flow: 'M' | 'X' | 'W', listed: readonly string[] = []) =>
    pickerFinds(realCatalogue, realNomenclature, flow, query, listed, labels, format)
  return { M: of('M'), X: of('X'), W: of('W', prices) }
}

it('names first the flow in which an equally good find was worth more', () => {
  expect(byFind(finds('ru', 'автомоб'))).toEqual(['X', 'M', 'W'])
  expect(byFind(finds('en', 'crude'))).toEqual(['M', 'W', 'X'])
})

it('has the value of each heading, by which equally good finds are ordered', () => {
  const { rows } = finds('en', '87').X
  const values = rows.map(({ info, lastYear = info.lastYear }) => lastYear?.valueUsd ?? null)
  expect(values).not.toContain(null)
  expect(values).toEqual(values.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
})
