import { describe, expect, it } from 'vitest'
import { textWidth } from '#src/chart/text/measure.ts'
import type { Format } from '#src/i18n/format.ts'
import type { TileLabel } from '#src/figures/treemap/tileLabels.ts'
import { treemapNames, treemapOf } from '#src/figures/treemap/treemapContent.ts'
import type { Box } from '#src/figures/treemap/tree.ts'
import { treemapModel } from '#src/figures/treemap/treemapModel.ts'
import type { TreemapNode } from '#src/figures/treemap/tree.ts'
import { treemapTree } from '#src/figures/treemap/tree.ts'
import { flows } from '#src/trade/flow.ts'
import type { Flow } from '#src/trade/flow.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { applyChange } from '#src/view/change.ts'
import { defaultView } from '#src/view/viewState.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature, realProducts } from '#tests/unit/support/tables.ts'

function contentOf(flow: Flow, node: string | null, format: Format) {
  const labels = createLabels(realCatalogue, realNomenclature, format)
  const names = treemapNames(realCatalogue, realNomenclature, flow, labels, format)
  const root = treemapTree(realProducts(flow, 2023).rows, realNomenclature.chapters)
  const content = treemapOf(root, { node, money: 'usd' }, { flow, year: 2023 }, names, realCatalogue, format)
  if (content === null) throw new Error('nothing was traded')
  return content
}

const sizes = [
  [1000, 420],
  [330, 420],
] as const
const cases = flows.flatMap((flow) =>
  [null, 'XVI', '87', '27'].flatMap((node) =>
    sizes.flatMap(([width, height]) =>
      Object.values(formats).map((format) => ({ flow, node, width, height, format, language: format.language })),
    ),
  ),
)

describe.each(cases)('tiles of $flow, $node, $width wide, in $language', ({ flow, node, width, height, format }) => {
  const content = contentOf(flow, node, format)
  const { shown, groups = [] } = treemapModel(content, width, height) ?? {}
  const wordsOf = (tile: TreemapNode) => [
    format.amount(tile.value, 'usd'),
    format.amount((tile.value / (shown?.value ?? 0)) * 100, 'percent'),
  ]

  it('say the name, then dollars, then the share: never the share alone', () => {
    for (const { node: tile, label, headings, headingLabels } of groups) {
      const said = (one: TileLabel, of: readonly TreemapNode[]): void => {
        const texts = one.texts.map(({ text }) => text)
        const allowed = of.map((part) => wordsOf(part))
        const details = texts.slice(-one.details)
        expect(one.details === 0 || allowed.some((words) => details.every((word, i) => word === words[i]))).toBe(true)
      }
      if (label !== null) said(label, [tile])
      const parts = headings.map((heading) => heading.node)
      for (const one of headingLabels) said(one, parts)
    }
  })

  it('say all three where a line for each has room', () => {
    const style = { size: 11.5, weight: 600, family: 'sans' } as const
    const hasRoom = (box: Box, words: readonly string[]): boolean =>
      box.height >= 3 * 14.5 + 8 && words.every((word) => textWidth(word, style) + 12 <= box.width)
    const silent = groups.filter(
      (group) =>
        hasRoom(group, [content.nameOf(group.node), ...wordsOf(group.node)]) && (group.label?.details ?? 0) < 2,
    )
    expect(silent.map((group) => content.nameOf(group.node))).toEqual([])
  })

  it('are named where they are large', () => {
    const nameless = groups.filter((group) => group.label === null && group.width >= 90 && group.height >= 40)
    expect(nameless.map((group) => content.nameOf(group.node))).toEqual([])
  })

  it('are never specks: what is smaller shares the last, with the sum of it', () => {
    for (const { node: tile, width: across, height: high } of groups) {
      if (tile.kind !== 'smaller') continue
      expect(tile.children.length).toBeGreaterThan(1)
      expect(tile.value).toBe(tile.children.reduce((sum, { value }) => sum + value, 0))
      expect(across * high).toBeGreaterThan(0)
    }
    const specks = groups.filter((group) => group.width * group.height < 500)
    expect(specks.length).toBeLessThanOrEqual(1)
    const all = groups.flatMap(({ node: tile }) => (tile.kind === 'smaller' ? tile.children : [tile]))
    expect(all).toEqual(shown?.children)
  })
})

describe('what shares a tile', () => {
  it.each([
    ['en', '10 smaller sections'],
    ['zh', '其余10类'],
    ['ru', '10\u00a0мелких разделов'],
  ] as const)('is counted in %s', (language, name) => {
    const content = contentOf('M', null, formats[language])
    const model = treemapModel(content, 330, 420)
    const last = model?.groups.at(-1)
    expect(last === undefined ? null : content.nameOf(last.node)).toBe(name)
  })
})

it('a heading that is tapped is added to the selection, once', () => {
  const content = contentOf('X', '87', formats.en)
  const heading = content.path.at(-1)?.children[0]
  if (heading === undefined) throw new Error('no heading')
  const change = content.changeOf(heading)
  const { view } = applyChange({ ...defaultView, chart: 'treemap' }, change, realCatalogue)
  expect(view).toMatchObject({ series: [...defaultView.series, 'X-8703'], freq: 'year', chart: 'line' })
  expect(applyChange(view, change, realCatalogue).view.series).toEqual(view.series)
})
