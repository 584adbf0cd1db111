import { describe, expect, it } from 'vitest'
import type { Plot } from '#src/trade/plot.ts'
import { createCursor } from '#src/chart/interaction/SharedCursor.tsx'
import { exportPanels, pagePanels } from '#src/figures/panels/panelLayout.ts'
import { type PanelsContent, panelModels, panelOrder } from '#src/figures/panels/panels.tsx'
import { contentOf, plotOf as plotFrom } from '#tests/unit/support/plots.ts'

const plotOf = (...lines: (number | null)[][]): Plot => plotFrom('2020', lines)
const drawing = (plot: Plot, y: 'shared' | 'own', scale: 'linear' | 'log' = 'linear'): PanelsContent => ({
  ...contentOf(plot, { freq: 'year', scale }),
  y,
})

describe('panels on the page', () => {
  it('stand in as many columns of 260 pixels and more as fit', () => {
    const placed = (...of: Parameters<typeof pagePanels>) =>
      pagePanels(...of).boxes.map(({ x, y, width, height }) => `${x},${y} ${width}×${height}`)
    expect(placed(5, 922, 1).join(' ')).toBe('0,0 290×197 316,0 290×197 632,0 290×197 0,217 290×197 316,217 290×197')
    expect(placed(3, 310, 1).join(' ')).toMatch(/^0,0 310×\d+ 0,231 310×\d+ 0,462 310×\d+$/)
  })

  it('are together as high as any chart where they are few', () => {
    const heights = (count: number, width: number): number[] => {
      const { boxes } = pagePanels(count, width, 0, 420)
      return [...boxes.map(({ height }) => height), Math.max(...boxes.map(({ y, height }) => y + height))]
    }
    expect(heights(2, 618)).toEqual([420, 420, 420])
    expect(heights(1, 328)).toEqual([420, 420])
    expect(heights(2, 328)).toEqual([223, 223, 466])
  })
})

describe('panels of an export', () => {
  it.each([1, 2, 3, 5, 8, 13, 20])('all fit the room: %i of them', (count) => {
    for (const [width, height] of [
      [1120, 240],
      [1120, 400],
      [600, 500],
    ] as const) {
      const { boxes } = exportPanels(count, width, height, 1)
      expect(boxes.length).toBe(count)
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
      }
    }
  })

  it('share the labels of time at each column’s foot, and the numbers of events at the top, where they are low', () => {
    const { boxes, low } = exportPanels(5, 600, 200, 1)
    expect(low).toBe(true)
    expect(boxes.map(({ numbered, labelled }) => [numbered, labelled])).toEqual([
      [true, false],
      [true, false],
      [true, true],
      [false, true],
      [false, true],
    ])
    // The plots are equally high; the boxes differ by the numbers over the plots and the labels under them.
    expect(boxes.map(({ height }) => height)).toEqual([85, 85, 111, 103, 103])
  })
})

describe('panels', () => {
  it('are in the order of their newest figures, largest first', () => {
    expect(panelOrder(plotOf([9, 9, 1], [1, 1, 3], [2, 4, null])).map(({ info }) => info.id)).toEqual([
      'M-2701',
      'M-GAS',
      'M-2709',
    ])
  })

  it('share one value axis or have each its own, on plots of the same width', () => {
    const plot = plotOf([1e9, 2e9, 90e9], [1e9, 2e9, 3e9])
    const layout = pagePanels(2, 640, 0)
    const shared = panelModels(drawing(plot, 'shared'), panelOrder(plot), layout)
    expect(shared.map(({ chart }) => chart.valueAxis.domain)).toEqual([
      [0, 100e9],
      [0, 100e9],
    ])
    const own = panelModels(drawing(plot, 'own'), panelOrder(plot), layout)
    expect(own.map(({ chart }) => chart.valueAxis.domain)).toEqual([
      [0, 100e9],
      [0, 3e9],
    ])
    expect(new Set(own.map(({ chart }) => chart.margin.left)).size).toBe(1)
  })

  it('name the unit at the top of an axis that has another than the subtitle', () => {
    const plot = plotOf([1e9, 2e9, 90e9], [1e6, 2e6, 3e6])
    const [, small] = panelModels(drawing(plot, 'own'), panelOrder(plot), pagePanels(2, 640, 0))
    expect(small?.chart.valueTicks.labels).toEqual(['0', '1', '2', '$3 m'])
  })

  it('have few ticks on a logarithmic axis too, the highest among them', () => {
    const plot = plotOf([1, 1e5, 1e10])
    const [panel] = panelModels(drawing(plot, 'own', 'log'), panelOrder(plot), pagePanels(1, 300, 0))
    expect(panel?.chart.valueAxis.ticks).toEqual([10, 1e4, 1e7, 1e10])
  })

  it('tell the period of an amount that is not the newest of all', () => {
    const plot = plotOf([1e9, 2e9, 90e9], [1e9, 2e9, null])
    expect(
      panelModels(drawing(plot, 'own'), panelOrder(plot), pagePanels(2, 640, 0)).map(({ panel }) => panel.amount),
    ).toEqual(['$90.0 bn', '$2.00 bn, 2021'])
  })
})

describe('the cursor of all panels', () => {
  it('is let go by the panel that has it alone, and tells only what changed', () => {
    const cursor = createCursor()
    const told: unknown[] = []
    cursor.subscribe(() => told.push(cursor.get()))
    cursor.point('a', '2020')
    cursor.point('a', '2020')
    cursor.point('b', null)
    cursor.point('b', '2021')
    cursor.point('a', null)
    cursor.point('b', null)
    expect(told).toEqual([{ chart: 'a', period: '2020' }, { chart: 'b', period: '2021' }, null])
  })
})
