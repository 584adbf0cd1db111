import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartContent } from '#src/chart/drawing.ts'
import { chartModel } from '#src/chart/frame/chartModel.ts'
import { overlap, scalesOf } from '#src/chart/frame/scales.ts'
import { isInside } from '#src/chart/labels/freePlace.ts'
import { outlierLabels } from '#src/chart/marks/Outliers.tsx'
import { valueLabels } from '#src/chart/values/values.tsx'
import { checkComparison } from '#src/claims/comparison.tsx'
import { parseView } from '#src/view/address/address.ts'
import { readNote } from '#src/view/viewState.ts'
import { fuzzRuns } from '#tests/full.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'

// A reader's note without words writes the values of the lines at its months.

const at = (...notes: readonly string[]) => notes.flatMap((note) => readNote(note, catalogue) ?? [])
const lines = (values: readonly (readonly (number | null)[])[], part: Partial<ChartContent> = {}) =>
  contentOf(plotOf('2022-01', values), { readerNotes: at('2022-02:'), ...part })
const labelsOf = (content: ChartContent, width = 960, height = 420, directLabels = true) =>
  valueLabels(chartModel(content, width, height, directLabels))
const written = (content: ChartContent, ...size: readonly [number?, number?, boolean?]) =>
  labelsOf(content, ...size).map(({ point, text }) => `${point.period} ${text}`)

describe('the values of a note without words', () => {
  const rising = [1e9, 2e9, 3e9, 4e9, 5e9]
  const falling = [8e9, 8e9, 9e9, 6e9, 7e9]
  const years = contentOf(plotOf('2020', [[1e9, 2e9, 3e9, 4e9]]), { freq: 'year', readerNotes: at('2022-05:') })
  const gapped = lines([
    [1e9, null, 3e9],
    [1e9, 0, 3e9],
  ])
  it.each<[what: string, of: ChartContent, values: string[]]>([
    ['are those of each line at its month', lines([rising, falling]), ['2022-02 $2.00 bn', '2022-02 $8.00 bn']],
    [
      'are those at both ends of its span, once each',
      lines([rising], { readerNotes: at('2022-02..2022-04:', '2022-04:') }),
      ['2022-02 $2.00 bn', '2022-04 $4.00 bn'],
    ],
    ['are not written where a note has words', lines([rising], { readerNotes: at('2022-02:Fee') }), []],
    [
      'are not written at an end that is not shown',
      lines([rising], { readerNotes: at('2021-11..2022-02:', '2023-01:') }),
      ['2022-02 $2.00 bn'],
    ],
    [
      'are those of what is kept in colour',
      lines([rising, falling], { colourIndices: new Map([['M-GAS', 0]]) }),
      ['2022-02 $2.00 bn'],
    ],
    ['are no gaps', gapped, ['2022-02 $0']],
    ['are no zeros that a logarithmic scale cannot have', { ...gapped, scale: 'log' }, []],
    ['are those of the year that the month is in', years, ['2022 $3.00 bn']],
    ['are left to the name at the end of a line', lines([[1e9, 2e9, 3e9]], { readerNotes: at('2022-03:') }), []],
  ])('%s', (_, content, values) => {
    expect(written(content)).toEqual(values)
  })

  it('are written at the end of a line whose name does not stand there', () => {
    const content = lines([[1e9, 2e9, 3e9]], { readerNotes: at('2022-03:') })
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
    const comparison = checkComparison(parseView('?series=M-GAS&freq=year&check=2022:x2', catalogue).view)
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
      { numRuns: fuzzRuns / 10 },
    )
  })
})
