import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartModel } from '#src/chart/frame/chartModel.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { isInside, overlap } from '#src/chart/labels/freePlace.ts'
import { outlierLabels } from '#src/chart/marks/Outliers.tsx'
import { valueLabels } from '#src/chart/values/valueLabels.ts'
import { writtenValues } from '#src/chart/values/values.tsx'
import type { ChartContent } from '#src/chart/drawing.ts'
import { claimComparison } from '#src/claims/claimComparison.ts'
import { readNote } from '#src/view/readerNote.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'
import { plain } from '#tests/unit/support/words.ts'

// A reader's note without words writes the values of the lines at its months.

const at = (...notes: readonly string[]) => notes.flatMap((note) => readNote(note, catalogue) ?? [])
const lines = (values: readonly (readonly (number | null)[])[], part: Partial<ChartContent> = {}) =>
  contentOf(plotOf('2022-01', values), { readerNotes: at('2022-02:'), ...part })
const labelsOf = (content: ChartContent, width = 960, height = 420, directLabels = true) =>
  valueLabels(chartModel(content, width, height, directLabels))
const written = (content: ChartContent, ...size: readonly [number?, number?, boolean?]) =>
  labelsOf(content, ...size).map(({ point, text }) => `${point.period} ${text}`)

describe('the values of a note without words', () => {
  it('are those of each line at its month, or at both ends of its span, once each', () => {
    const content = lines([
      [1e9, 2e9, 3e9, 4e9, 5e9],
      [8e9, 8e9, 9e9, 6e9, 7e9],
    ])
    expect(written(content)).toEqual(['2022-02 $2.00 bn', '2022-02 $8.00 bn'])
    expect(written({ ...content, readerNotes: at('2022-02..2022-04:', '2022-04:') })).toEqual([
      '2022-02 $2.00 bn',
      '2022-04 $4.00 bn',
      '2022-04 $6.00 bn',
      '2022-02 $8.00 bn',
    ])
  })

  it('are not written where a note has words, nor at an end that is not shown', () => {
    const content = lines([[1e9, 2e9, 3e9]])
    expect(labelsOf({ ...content, readerNotes: at('2022-02:Fee') })).toEqual([])
    expect(written({ ...content, readerNotes: at('2021-11..2022-02:', '2023-01:') })).toEqual(['2022-02 $2.00 bn'])
  })

  it('are those of what is kept in colour, and no gap, nor a zero that a logarithmic scale cannot have', () => {
    const two = [
      [1e9, 2e9, 3e9],
      [5e9, 6e9, 7e9],
    ]
    const greyed = { colourIndices: new Map([['M-GAS', 0]]) }
    expect(written(lines(two, greyed))).toEqual(['2022-02 $2.00 bn'])
    const gapped = lines([
      [1e9, null, 3e9],
      [1e9, 0, 3e9],
    ])
    expect(written(gapped)).toEqual(['2022-02 $0'])
    expect(labelsOf({ ...gapped, scale: 'log' })).toEqual([])
  })

  it('are those of the year or quarter that the month is in', () => {
    const years = contentOf(plotOf('2020', [[1e9, 2e9, 3e9, 4e9]]), { freq: 'year', readerNotes: at('2022-05:') })
    expect(written(years)).toEqual(['2022 $3.00 bn'])
  })

  it('are left to the name beside the end of a line, where there is one', () => {
    const content = lines([[1e9, 2e9, 3e9]], { readerNotes: at('2022-03:') })
    expect(written(content)).toEqual([])
    expect(written(content, 400, 300, false)).toEqual(['2022-03 $3.00 bn'])
  })

  it('are left to an outlier at the edge of the plot that says the same', () => {
    const changes = plotOf('2022-01', [[5, -10, 20, 12, -4, 1600, 2400, 15, 9]], { show: 'yoy' })
    const content = contentOf(changes, { quantity: 'percent', readerNotes: at('2022-06..2022-07:') })
    expect(outlierLabels(chartModel(content, 960, 420, true)).map(({ text }) => text)).toEqual(['+2,400.0%'])
    expect(written(content)).toEqual(['2022-06 +1,600.0%'])
  })

  it('cover no word or ring of a comparison of two years', () => {
    const gas = plotOf('2017', [[], [0.2e9, 0.4e9, 1.1e9, 2.4e9, 4.27e9, 10.71e9, 11.6e9, 13e9, 13.5e9]])
    const comparison = claimComparison(parseView('?series=M-GAS&freq=year', catalogue).view)
    if (comparison === undefined) throw new Error('There is no comparison.')
    const model = chartModel(
      contentOf(
        { ...gas, series: gas.series.slice(1) },
        { freq: 'year', comparison, readerNotes: at('2021-01:', '2022-01..2023-01:') },
      ),
      960,
      420,
      true,
    )
    const compared = comparison.boxes(model)
    const boxes = valueLabels(model).map(({ box }) => box)
    expect([compared.length > 2, boxes.length > 0]).toEqual([true, true])
    expect(boxes.filter((box) => compared.some((other) => overlap(box, other)))).toEqual([])
  })

  it.each([
    ['en', 'Values in February 2022: Crude oil $2.00 bn and Gas $8.00 bn.'],
    ['ru', 'Значения (февраль 2022): Crude oil — 2,00 млрд долл. и Gas — 8,00 млрд долл.'],
    ['zh', '2022年2月数值：Crude oil（20.0亿美元）、Gas（80.0亿美元）。'],
  ] as const)('are said in %s', (language, sentence) => {
    const names = new Map([
      ['M-2709', 'Crude oil'],
      ['M-GAS', 'Gas'],
    ])
    const content = lines(
      [
        [1e9, 2e9],
        [8e9, 8e9],
      ],
      { names, format: formats[language] },
    )
    expect(writtenValues.sentences(content).map(plain)).toEqual([sentence])
    expect(writtenValues.sentences({ ...content, readerNotes: at('2023-01:') })).toEqual([])
  })

  it('stand inside the plot and cover neither one another nor a marked point, whatever the lines', () => {
    const value = fc.oneof(
      fc.integer({ min: -50, max: 300 }),
      // A thousandth of a cent: fifty powers of ten below it a logarithmic axis has no ticks that d3 can make.
      fc.double({ min: 1e-5, max: 1e9, noNaN: true }),
      fc.constant(null),
    )
    const line = fc.array(value, { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('linear' as const, 'log' as const),
        fc.constantFrom(
          ...([
            [260, 170, false],
            [360, 300, false],
            [960, 420, true],
          ] as const),
        ),
        (values, scale, [width, height, directLabels]) => {
          const readerNotes = at('2022-01:', '2022-02..2023-06:', '2023-01..2024-02:')
          const model = chartModel(lines(values, { scale, readerNotes }), width, height, directLabels)
          const { area } = scalesOf(model)
          const labels = valueLabels(model)
          const boxes = labels.map(({ box }) => box)
          expect(boxes.filter((box) => !isInside(box, area))).toEqual([])
          expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => overlap(box, other)))).toEqual([])
          const points = labels.map(({ place: { x, y } }) => ({ x: x - 3, y: y - 3, width: 6, height: 6 }))
          expect(boxes.filter((box) => points.some((point) => overlap(box, point)))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})
