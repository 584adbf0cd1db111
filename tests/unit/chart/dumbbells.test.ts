import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { paletteBy } from '#src/chart/drawing.ts'
import { DumbbellChart, dumbbellsHeight, dumbbellsModel } from '#src/chart/dumbbells/DumbbellChart.ts'
import { type DumbbellRow, type DumbbellsContent, type PercentAtMost } from '#src/chart/dumbbells/dumbbells.ts'
import { textWidth, tickStyle } from '#src/chart/text/measure.ts'
import { formats } from '#tests/unit/support/formats.ts'

const known = (percent: number): PercentAtMost => ({ percent, isAtMost: false })

const row = (id: string, size: number, earlier: PercentAtMost | null, later: PercentAtMost | null): DumbbellRow => ({
  id,
  name: `Name of ${id}`,
  pairs: [{ earlier, later, label: '88%' }],
  text: `$${size} bn`,
  ...(id === 'fell' && { colourIndex: 13 }),
  size,
  spoken: id,
  tooltip: { rows: [], remarks: [] },
  opens: null,
})

const cars = row('cars', 3, known(10), known(90))
const phones = row('fell', 2, known(60), known(50))
const chips = row('chips', 1, { percent: 4, isAtMost: true }, known(40))

const content = (rows: readonly DumbbellRow[]): DumbbellsContent => ({
  sides: [{ id: 'china', title: 'China’s share', colourIndex: 1 }],
  groups: [{ id: 'all', title: null, rows }],
  textTitle: 'Amounts',
  earlier: '2021',
  later: '2024',
  some: (shown, all) => `The ${shown} largest of ${all}`,
  format: formats.en,
})

const placed = (of: DumbbellsContent, width: number, height = 400) =>
  dumbbellsModel(of, width, height).groups.flatMap(({ rows }) => rows)

const draw = (of: DumbbellsContent, width: number): string =>
  renderToStaticMarkup(
    createElement(DumbbellChart, {
      content: of,
      width,
      height: 200,
      directLabels: true,
      palette: paletteBy((token) => token),
      interaction: null,
    }),
  )

describe('rows of two dots', () => {
  it('share one scale from 0 to 100', () => {
    const [wide] = placed(content([cars]), 800)
    const { earlier, later, zero } = wide?.pairs[0] ?? {}
    expect((later ?? 0) - (zero ?? 0)).toBeCloseTo(9 * ((earlier ?? 0) - (zero ?? 0)))
  })

  it.each([660, 580])(
    'have a key that keeps clear of the first tick at %i pixels, even where it is wider than the names may be',
    (width) => {
      const drawn = draw({ ...content([cars]), later: '2024, предварительные данные' }, width)
      const [, key = ''] = /<text x="([\d.]+)"[^>]*>2024, /.exec(drawn) ?? []
      const [, tick = ''] = /<text x="([\d.]+)"[^>]*>0</.exec(drawn) ?? []
      expect(Number(tick) - Number(key) - textWidth('2024, предварительные данные', tickStyle)).toBeGreaterThan(8)
    },
  )

  it('have a key of the years that are drawn', () => {
    const only = row('cars', 3, null, known(90))
    expect(draw(content([cars]), 800)).toMatch(/>2021<.*>2024</)
    expect(draw(content([only]), 800)).not.toContain('>2021<')
    expect(draw(content([only]), 800)).toContain('>2024<')
  })

  it('have the label beside the later dot: outside, or towards zero where the share fell', () => {
    const [rose, fell] = placed(content([cars, phones]), 800)
    expect(rose?.pairs[0]?.label).toMatchObject({ anchor: 'start' })
    expect(rose?.pairs[0]?.label?.x).toBeGreaterThan(rose?.pairs[0]?.later ?? Infinity)
    expect(fell?.pairs[0]?.label).toMatchObject({ anchor: 'end' })
    expect(fell?.pairs[0]?.label?.x).toBeLessThan(fell?.pairs[0]?.later ?? 0)
  })

  // A circle of each known year belongs to the key.
  it.each([
    ['two dots', cars, 4, false],
    ['one dot where a share is at most so much, and a dash up to there', chips, 3, false],
    ['one dot where one year is known', row('lorries', 1, null, known(97)), 2, false],
    ['a second colour where they stand apart', phones, 4, true],
  ])('are drawn with %s', (_, one, circles, isApart) => {
    const svg = draw(content([one]), 800)
    expect([svg.match(/<circle/g)?.length, svg.includes('series-13')]).toEqual([circles, isApart])
    const dashes = placed(content([one]), 800).flatMap(({ pairs }) => pairs[0]?.most ?? [])
    expect(dashes.length).toBe(one === chips ? 1 : 0)
  })
})

describe('where not all rows have room', () => {
  const many = Array.from({ length: 30 }, (_, i) => row(`row ${i}`, i, known(10), known(90 - i)))

  it('the largest stay in their order, and a line says so', () => {
    const model = dumbbellsModel(content(many), 800, 260)
    const ids = model.groups.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(ids).toEqual(many.slice(-ids.length).map(({ id }) => id))
    expect(model.some).toBe(`The ${ids.length} largest of 30`)
    expect(model.bottom).toBeLessThanOrEqual(260 - 18)
  })

  it('nothing is said where all have', () => {
    expect(dumbbellsModel(content(many), 800, dumbbellsHeight(content(many), 800)).some).toBeNull()
  })

  it('a group without a row has no title', () => {
    const groups = [
      { id: 'machines', title: 'Machines', rows: many.slice(0, 2) },
      { id: 'vehicles', title: 'Vehicles', rows: many.slice(2) },
    ]
    const model = dumbbellsModel({ ...content([]), groups }, 800, 260)
    expect(model.groups.map(({ title }) => title)).toEqual(['Vehicles'])
  })
})
