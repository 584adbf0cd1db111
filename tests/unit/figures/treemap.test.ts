import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '#src/chart/text/measure.ts'
import { type TreemapNode, headingAt, pathTo, treemapLayout, treemapTree } from '#src/figures/treemap/tree.ts'
import { type TileLabel, treemapModel, treemapNames, treemapOf } from '#src/figures/treemap/treemapModel.ts'
import { languages } from '#src/i18n/languages.ts'
import { type Flow, flows } from '#src/trade/catalogue.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { defaultView } from '#src/view/viewState.ts'
import { pairwise } from '#tests/pairwise.ts'
import { seed } from '#tests/seed.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature, realProducts } from '#tests/unit/support/tables.ts'

const { chapters } = realNomenclature
const area = ({ width, height }: { readonly width: number; readonly height: number }): number => width * height
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const row = { value: 1, netWeightKg: null, valueStatus: 'A', weightStatus: null, source: 'baci' } as const

/** A whole whose headings have these values, largest first. */
function wholeOf(values: readonly number[]): TreemapNode {
  const children = values.map((value, i): TreemapNode => {
    return { id: String(i), kind: 'heading', section: 'I', value, children: [], row: { ...row, cmdCode: '0101' } }
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
    const size = fc.tuple(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 700 }))
    fc.assert(
      fc.property(values, size, (some, [width, height]) => {
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
      }),
    )
  })

  it('have no size where there is nothing', () => {
    expect(treemapLayout(wholeOf([0, 0]), 3, 4).map(area)).toEqual([0, 0])
    expect(treemapLayout(wholeOf([]), 3, 4)).toEqual([])
  })
})

describe('a node of the treemap', () => {
  const headings = (values: { readonly [cmdCode: string]: number }) =>
    treemapTree(
      Object.entries(values).map(([cmdCode, value]) => ({ ...row, cmdCode, value })),
      chapters,
    )
  const root = headings({ '8703': 600, '8704': 200, '8601': 100, '8901': 50, '8401': 30, '7701': 5 })

  it('is found with the way to it and has the sum of its parts; an unknown chapter is its own section', () => {
    const way = (id: string | null) => pathTo(root, id).map((node) => `${node.kind} ${node.id} ${node.value}`)
    expect(way(null)).toEqual(['all  985'])
    expect(way('87')).toEqual(['all  985', 'section XVII 950', 'chapter 87 800'])
    expect(way('77')).toEqual(['all  985', 'section 77 5'])
    expect(way('93')).toEqual([])
  })

  it('shows its parts, and the headings in them', () => {
    const [, vehicles] = pathTo(root, 'XVII')
    if (vehicles === undefined) throw new Error('no vehicles')
    const groups = treemapLayout(vehicles, 900, 420)
    expect(groups.map(({ node }) => node.id)).toEqual(['87', '86', '89'])
    const [first] = groups
    expect(first?.headings.map(({ node }) => node.id)).toEqual(['8703', '8704'])
    expect([1, 899].map((x) => (first === undefined ? null : headingAt(first, x, 1)?.node.id))).toEqual([
      '8703',
      undefined,
    ])
  })
})

function contentOf(flow: Flow, node: string | null, language: (typeof languages)[number]) {
  const format = formats[language]
  const labels = createLabels(realCatalogue, realNomenclature, format)
  const names = treemapNames(realCatalogue, realNomenclature, flow, labels, format)
  const root = treemapTree(realProducts(flow, 2023).rows, chapters)
  const content = treemapOf(root, { node, money: 'usd' }, { flow, year: 2023 }, names, realCatalogue, format)
  if (content === null) throw new Error('nothing was traded')
  return content
}

const shapes = pairwise({ flow: flows, node: [null, 'XVI', '87', '27'], width: [1000, 330], language: languages }, seed)

describe.each(shapes)('tiles of $flow, $node, $width wide, in $language', ({ flow, node, width, language }) => {
  const content = contentOf(flow, node, language)
  const { amount } = formats[language]
  const { shown, groups = [] } = treemapModel(content, width, 420) ?? {}
  const wordsOf = (tile: TreemapNode) => [
    amount(tile.value, 'usd'),
    amount((tile.value / (shown?.value ?? 0)) * 100, 'percent'),
  ]

  it('say the name, then dollars, then the share, never the share alone, inside the tile', () => {
    const saysOf = (one: TileLabel, of: readonly TreemapNode[]): boolean => {
      const details = one.texts.slice(-one.details).map(({ text }) => text)
      return one.details === 0 || of.some((part) => details.every((word, i) => word === wordsOf(part)[i]))
    }
    const wrong = groups.filter(({ node: tile, label, headings, headingLabels, ...box }) => {
      const parts = headings.map((heading) => heading.node)
      const isInside = label === null || (label.width <= box.width + 1 && label.height <= box.height + 1)
      const isSaid = label === null || saysOf(label, [tile])
      return !isInside || !isSaid || !headingLabels.every((one) => saysOf(one, parts))
    })
    expect(wrong).toEqual([])
  })

  it('say all three where a line for each has room, and have their name where they are large', () => {
    const style = { size: 11.5, weight: 600, family: 'sans' } as const
    const silent = groups.filter(({ node: tile, label, ...box }) => {
      const hasRoom =
        box.height >= 3 * 14.5 + 8 &&
        [content.nameOf(tile), ...wordsOf(tile)].every((word) => textWidth(word, style) + 12 <= box.width)
      const isLarge = box.width >= 90 && box.height >= 40
      return (hasRoom && (label?.details ?? 0) < 2) || (isLarge && label === null)
    })
    expect(silent.map((group) => content.nameOf(group.node))).toEqual([])
  })

  it('are never specks: what is smaller shares the last, with the sum of it', () => {
    const smaller = groups.filter((group) => group.node.kind === 'smaller')
    for (const { node: tile } of smaller) {
      expect(tile.children.length).toBeGreaterThan(1)
      expect(tile.value).toBe(sum(tile.children.map(({ value }) => value)))
    }
    expect(smaller).toEqual(groups.slice(groups.length - smaller.length))
    expect(groups.filter((group) => area(group) < 500).length).toBeLessThanOrEqual(1)
    const all = groups.flatMap(({ node: tile }) => (tile.kind === 'smaller' ? tile.children : [tile]))
    expect(all).toEqual(shown?.children)
  })
})

it('what shares a tile is counted', () => {
  const content = contentOf('M', null, 'en')
  const last = treemapModel(content, 330, 420)?.groups.at(-1)?.node
  expect(last === undefined ? null : content.nameOf(last)).toBe(`${last?.children.length} smaller sections`)
})

it('a heading that is tapped is added to the selection, once', () => {
  const { path, changeOf } = contentOf('X', '87', 'en')
  const add = changeOf(path.at(-1)?.children[0] ?? wholeOf([]))
  const view = add({ ...defaultView, chart: 'treemap' }, realCatalogue)
  expect(view).toMatchObject({ series: [...defaultView.series, 'X-8703'], freq: 'year', chart: 'line' })
  expect(add(view, realCatalogue).series).toEqual(view.series)
})
