import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { chartModel } from '#src/chart/frame/chartModel.ts'
import { eventNameStyle } from '#src/chart/marks/eventPlaces.ts'
import { textWidth } from '#src/chart/text/measure.ts'
import { languages } from '#src/i18n/languages.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

const { events } = realCatalogue
const values = Array.from({ length: 114 }, (_, i) => i)

/** Events of months or of years in a chart of one line. */
const anyChart = fc.record({
  ids: fc.subarray(
    events.map(({ id }) => id),
    { minLength: 1 },
  ),
  width: fc.integer({ min: 300, max: 1300 }),
  language: fc.constantFrom(...languages),
  areYears: fc.boolean(),
})

function placesIn({ ids, width, language, areYears }: typeof anyChart extends fc.Arbitrary<infer One> ? One : never) {
  const plot = areYears ? plotOf('2017', [values.slice(0, 10)]) : plotOf('2017-01', [values])
  const content = { ...contentOf(plot), format: formats[language], events: events.filter(({ id }) => ids.includes(id)) }
  return chartModel(content, width, 400, width >= 560).places
}

it('each event is named or has a number, and no name touches another or stands outside the chart', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const { named, keyed } = placesIn(chart)
      expect(named.length + keyed.length).toBe(chart.ids.length)
      const boxes = named.map(({ text, textX, row }) => ({
        row,
        from: textX,
        to: textX + textWidth(text, eventNameStyle),
      }))
      for (const [i, { row, from, to }] of boxes.entries()) {
        expect(from >= 0 && to <= chart.width).toBe(true)
        for (const other of boxes.slice(i + 1))
          if (other.row === row) expect(from > other.to || other.from > to).toBe(true)
      }
    }),
  )
})

it('the three events of the first view are named at any width, in any language', () => {
  const ids = ['power-of-siberia-starts', 'russia-invades-ukraine', 'eu-crude-embargo']
  for (const language of languages)
    for (const areYears of [true, false])
      for (let width = 270; width < 1300; width += 10)
        expect(placesIn({ ids, width, language, areYears }).keyed, `${language} ${width}`).toEqual([])
})

it('of two events of one year the earlier stands above the later', () => {
  const ids = ['russia-invades-ukraine', 'eu-crude-embargo']
  for (const language of languages) {
    const [invasion, embargo] = placesIn({ ids, width: 1000, language, areYears: true }).named
    expect([invasion?.row, embargo?.row], language).toEqual([1, 0])
  }
})
