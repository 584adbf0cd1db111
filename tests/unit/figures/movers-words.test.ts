import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { paletteBy } from '#src/chart/palette.ts'
import { MoversChart } from '#src/figures/movers/MoversChart.tsx'
import type { MoverRow } from '#src/figures/movers/moversModel.ts'
import { moversHeight, moversModel, nameLines } from '#src/figures/movers/moversModel.ts'

const amounts = '$1.76 bn → $25.6 m'

const row = (id: string, name: string, end: number): MoverRow => ({
  id,
  cmdCode: '8411',
  name,
  end,
  change: '−$1.74 bn',
  amounts,
  status: 'A',
})
const chart = ([rose, fell]: readonly (readonly MoverRow[])[], ticks: readonly number[] = []) => ({
  groups: [
    { id: 'rose' as const, title: 'Rose most', rows: rose ?? [] },
    { id: 'fell' as const, title: 'Fell most', rows: fell ?? [] },
  ].filter(({ rows }) => rows.length > 0),
  ticks: ticks.map((at) => ({ at, label: String(at) })),
  pick: null,
})
const longName = 'Tanning substances; synthetic organic or inorganic tanning substances; tanning preparations'

describe('the name of a heading above its bar', () => {
  it('stands beside its number and amounts where there is room', () => {
    expect(nameLines({ name: 'Logs', amounts }, 330)).toEqual(['Logs'])
  })

  it('has a line of its own where there is none, and the amounts come under it', () => {
    expect(nameLines({ name: 'Gas turbines and jet engines', amounts }, 330)).toEqual([
      'Gas turbines and jet engines',
      '',
    ])
  })

  it('goes on beside the amounts where it is longer than that', () => {
    expect(nameLines({ name: 'Medicaments packed for retail sale, with vitamins in them', amounts }, 330)).toEqual([
      'Medicaments packed for retail sale, with vitamins in',
      'them',
    ])
  })

  it('is shortened only in its second line', () => {
    const [first, second] = nameLines({ name: longName, amounts }, 330)
    expect(first).toBe('Tanning substances; synthetic organic or inorganic')
    expect(second).toMatch(/^tanning.*…$/)
  })
})

describe('the rows of what rose and fell on a phone', () => {
  const content = chart([[], [row('a', 'Gas turbines and jet engines', -3), row('b', 'Logs', -1)]])

  it('are higher by the lines of their names, and none lies on another', () => {
    const height = moversHeight(content, 330)
    const placed = moversModel(content, 330, height).groups.flatMap(({ rows }) => rows)
    expect(placed.map(({ height: rowHeight }) => Math.round(rowHeight))).toEqual([61, 44])
    const [long, short] = placed
    expect(short?.top).toBe((long?.top ?? 0) + (long?.height ?? 0))
    for (const { textY, names, bar, top, height: rowHeight } of placed) {
      expect(bar.y).toBeGreaterThan(textY + (names.length - 1) * 17)
      expect(bar.y + bar.height).toBeLessThan(top + rowHeight)
    }
  })
})

describe('the rows of what rose and fell on a wide page', () => {
  const content = chart([[row('a', longName, 4)], [row('b', 'Logs', -1)]])
  const rows = moversModel(content, 900, moversHeight(content, 900)).groups.flatMap((group) => group.rows)

  it('give a long name a third of the width, cut after a whole word, and the bars the rest', () => {
    expect(rows[0]?.names).toEqual(['Tanning substances; synthetic organic…'])
    const [long, short] = rows
    // Names, amounts and changes take the rest of the width.
    expect((long?.bar.width ?? 0) + (short?.bar.width ?? 0)).toBeGreaterThan(900 / 4)
    expect(short?.bar.x).toBeGreaterThanOrEqual(900 / 3)
  })
})

/** The markup of a row on a chart with these grid lines. */
function drawn(ticks: readonly number[]): string {
  const content = chart([[row('a', 'Logs', 1000)], []], ticks)
  const palette = paletteBy((token) => token)
  return renderToStaticMarkup(
    createElement(MoversChart, { content, width: 900, height: 200, palette, interaction: null, directLabels: true }),
  )
}

it('a change has paper under it where lines of a grid cross it', () => {
  expect(drawn([]).match(/<rect/g)).toHaveLength(1)
  expect(drawn([0]).match(/<rect/g)).toHaveLength(2)
})
