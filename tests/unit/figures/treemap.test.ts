import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flows } from '#src/trade/flow.ts'
import type { Products } from '#src/trade/heading.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'
import { headingAt, treemapLayout } from '#src/figures/treemap/tree.ts'
import { treemapModel } from '#src/figures/treemap/treemapModel.ts'
import type { TreemapNode } from '#src/figures/treemap/tree.ts'
import { pathTo, treemapTree } from '#src/figures/treemap/tree.ts'
import { csvOf } from '#src/figure/files/csv.ts'
import { treemapNames, treemapOf } from '#src/figures/treemap/treemapContent.ts'
import { treemap } from '#src/figures/treemap/treemap.tsx'
import { realFigure } from '#tests/unit/support/figures.ts'
import { realCatalogue, realNomenclature, realProducts, realRows } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

const area = ({ width, height }: { readonly width: number; readonly height: number }): number => width * height
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const years = Array.from({ length: 7 }, (_, i) => 2017 + i)

/** A whole whose headings have these values, largest first. */
function wholeOf(values: readonly number[]): TreemapNode {
  const [row = null] = realProducts('X', 2023).rows
  const children = values.map((value, i): TreemapNode => {
    return { id: String(i), kind: 'heading', section: 'I', value, children: [], row }
  })
  return { id: '', kind: 'all', section: '', value: sum(values), children, row: null }
}

describe('squarified boxes', () => {
  it('are those of the example in the paper of Bruls, Huizing and van Wijk', () => {
    const boxes = treemapLayout(wholeOf([6, 6, 4, 3, 2, 2, 1]), 6, 4)
    const rounded = boxes.map(({ x, y, width, height }) => [x, y, width, height].map((n) => Math.round(n * 100) / 100))
    expect(rounded.slice(0, 4)).toEqual([
      [0, 0, 3, 2],
      [0, 2, 3, 2],
      [3, 0, 1.71, 2.33],
      [4.71, 0, 1.29, 2.33],
    ])
  })

  it('fill their box exactly, in proportion to the values, inside it', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100_000_000_000 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 1200 }),
        fc.integer({ min: 1, max: 700 }),
        (some, width, height) => {
          const sorted = some.toSorted((a, b) => b - a)
          const total = sum(sorted)
          fc.pre(total > 0)
          const boxes = treemapLayout(wholeOf(sorted), width, height)
          const astray = boxes.filter(
            (box, i) =>
              Math.abs(area(box) - ((sorted[i] ?? 0) / total) * width * height) > 0.0005 ||
              box.x + box.width > width + 1e-6 ||
              box.y + box.height > height + 1e-6,
          )
          expect(astray).toEqual([])
          expect(sum(boxes.map(area))).toBeCloseTo(width * height, 3)
        },
      ),
    )
  })

  it('have no size where there is nothing', () => {
    expect(treemapLayout(wholeOf([0, 0]), 3, 4).map(area)).toEqual([0, 0])
    expect(treemapLayout(wholeOf([]), 3, 4)).toEqual([])
  })
})

describe.each(flows.flatMap((flow) => years.map((year) => [flow, year] as const)))(
  'the treemap of %s %i',
  (flow, year) => {
    const { rows } = realProducts(flow, year)
    const root = treemapTree(rows, realNomenclature.chapters)

    it('adds up to BACI’s total, and its areas to the picture', () => {
      const total = realRows(`${flow}-TOTAL.baci`).find(({ period }) => period === String(year))?.value
      expect(root.value).toBe(total)
      const groups = treemapLayout(root, 1120, 480)
      const headings = groups.flatMap((group) => group.headings)
      expect(headings.length).toBe(rows.length)
      expect(sum(headings.map(area))).toBeCloseTo(1120 * 480, 5)
      const share = ({ node }: (typeof headings)[number]) => node.value / root.value
      expect(headings.filter((one) => Math.abs(area(one) / (1120 * 480) - share(one)) > 5e-10)).toEqual([])
    })
  },
)

describe('a node of the treemap', () => {
  const root = treemapTree(realProducts('X', 2023).rows, realNomenclature.chapters)

  it('is found with the way to it', () => {
    const ids = (id: string | null) => pathTo(root, id)?.map((node) => node.id)
    expect(ids(null)).toEqual([''])
    expect(ids('XVI')).toEqual(['', 'XVI'])
    expect(ids('84')).toEqual(['', 'XVI', '84'])
    expect(pathTo(treemapTree(realProducts('M', 2023).rows, realNomenclature.chapters), '93')).toBeNull()
  })

  it('shows its parts, and the headings in them', () => {
    const [, vehicles] = pathTo(root, 'XVII') ?? []
    if (vehicles === undefined) throw new Error('no vehicles')
    const groups = treemapLayout(vehicles, 900, 420)
    expect(groups.map(({ node }) => node.id)).toEqual(['87', '86', '89', '88'])
    const [first] = groups
    expect(first?.headings[0]?.node.id).toBe('8703')
    expect(first === undefined ? null : headingAt(first, 1, 1)?.node.id).toBe('8703')
    expect(first === undefined ? null : headingAt(first, 899, 1)).toBeNull()
  })

  it('whose chapter the nomenclature does not know stands for its own section', () => {
    const [row] = realProducts('X', 2023).rows
    if (row === undefined) throw new Error('no rows')
    const strange = treemapTree([{ ...row, cmdCode: '7701', value: 5 }], realNomenclature.chapters)
    expect(strange.value).toBe(5)
    expect(pathTo(strange, '77')?.map(({ kind }) => kind)).toEqual(['all', 'section'])
  })
})

describe('the figure of a treemap', () => {
  const view = { ...defaultView, chart: 'treemap', flow: 'X', year: 2023, node: '87' } as const
  const figureOf = (shown: ViewState, year: Products) => realFigure(treemap, shown, { products: year })
  const content = figureOf(view, realProducts('X', 2023))

  it('says what it is of, how much, and what share', () => {
    expect(content.title).toBe('Vehicles: what China sold to Russia in 2023')
    expect(content.subtitle).toBe('Value by HS heading, together $22.5 bn, which is 20.5% of all goods')
    expect(content.altText()).toContain('Passenger cars $11.7 bn (51.8%)')
    expect(content.sources).toEqual(['baci'])
    expect(content.fileName?.()).toBe('china-russia_treemap_to-russia_87_2023')
  })

  it('says first where the years of its slider change source, whichever of them is shown', () => {
    const said = years.map((year) => figureOf({ ...view, year }, realProducts('X', year)).notes()[0])
    expect(new Set(said)).toEqual(
      new Set([
        'BACI holds both countries’ reports up to 2021 and China’s alone from 2022: a change between those years may be a change of source, not of trade.',
      ]),
    )
  })

  it('has no event, for it has no time axis', () => {
    expect(content.events).toEqual([])
  })

  it('gives every heading of its flow and year as CSV, BACI’s beside China’s months', () => {
    const lines = csvOf(figureOf({ ...view, flow: 'M' }, realProducts('M', 2023)))
      .trimEnd()
      .split('\r\n')
    expect(lines.length).toBe(1 + realProducts('M', 2023).rows.length)
    expect(lines.find((line) => line.includes(',2709,'))).toMatch(
      /^M-2709\.baci,M,2709,Crude oil,2023,value,USD,level,year,\d+(\.\d+)?,A,baci$/,
    )
    expect(lines.find((line) => line.includes(',2711,'))).toMatch(/^M-2711,M,2711,Natural gas and LPG,2023,/)
  })

  it('has no drawing of what was not traded', () => {
    expect(figureOf({ ...view, flow: 'M', node: '93' }, realProducts('M', 2023)).drawing).toBeNull()
    expect(figureOf(view, { flow: 'X', year: 2023, rows: [] }).drawing).toBeNull()
  })

  it('writes each word inside its tile', () => {
    const root = treemapTree(realProducts('X', 2023).rows, realNomenclature.chapters)
    const labels = createLabels(realCatalogue, realNomenclature, format)
    const names = treemapNames(realCatalogue, realNomenclature, 'X', labels, format)
    const shown = treemapOf(root, { node: '87', money: 'usd' }, { flow: 'X', year: 2023 }, names, realCatalogue, format)
    const model = shown === null ? null : treemapModel(shown, 900, 420)
    expect(model?.groups.length).toBeGreaterThan(1)
    for (const group of model?.groups ?? []) {
      if (group.label === null) continue
      expect(group.label.width).toBeLessThanOrEqual(group.width + 1)
      expect(group.label.height).toBeLessThanOrEqual(group.height + 1)
    }
    expect(model?.groups[0]?.label?.texts.map(({ text }) => text)).toEqual(['Passenger cars', '$11.7 bn', '51.8%'])
  })
})
