import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { paletteBy } from '#src/chart/palette.ts'
import { MoversChart } from '#src/figures/movers/MoversChart.tsx'
import type { MoverRow } from '#src/figures/movers/moversModel.ts'
import { moversHeight, moversModel, nameLines } from '#src/figures/movers/moversModel.ts'

const amounts = '$1.76 bn → $25.6 m'

const row = (id: string, name: string, end: number, start = 0): MoverRow => ({
  id,
  cmdCode: '8411',
  name,
  start,
  end,
  change: '−$1.74 bn',
  amounts,
  status: 'A',
})
const chart = (
  mark: 'bars' | 'arrows',
  [rose, fell]: readonly (readonly MoverRow[])[],
  ticks: readonly number[] = [],
) => ({
  groups: [
    { id: 'rose' as const, title: 'Rose most', rows: rose ?? [] },
    { id: 'fell' as const, title: 'Fell most', rows: fell ?? [] },
  ].filter(({ rows }) => rows.length > 0),
  ticks: ticks.map((at) => ({ at, label: String(at) })),
  baseline: 0,
  mark,
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
  const content = chart('bars', [[], [row('a', 'Gas turbines and jet engines', -3), row('b', 'Logs', -1)]])

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
  const content = chart('bars', [[row('a', longName, 4)], [row('b', 'Logs', -1)]])
  const rows = moversModel(content, 900, moversHeight(content, 900)).groups.flatMap((group) => group.rows)

  it('give a long name a third of the width, cut after a whole word, and the bars the rest', () => {
    expect(rows[0]?.names).toEqual(['Tanning substances; synthetic organic…'])
    const [long, short] = rows
    // Names, amounts and changes take the rest of the width.
    expect((long?.bar.width ?? 0) + (short?.bar.width ?? 0)).toBeGreaterThan(900 / 4)
    expect(short?.bar.x).toBeGreaterThanOrEqual(900 / 3)
  })
})

describe('the arrows of what rose and fell', () => {
  it.each([700, 900, 1400])('leave long names a third of a width of %i', (width) => {
    const long = chart('arrows', [[row('a', longName, 40, 10)]])
    const model = moversModel(long, width, moversHeight(long, width))
    expect(model.baseline).toBeGreaterThan(16)
    expect(model.baseline).toBeLessThanOrEqual(width / 3 + 16 + 5)
    expect(model.groups[0]?.rows[0]?.names).toEqual([expect.stringMatching(/^Tanning.*…$/)])
  })

  const content = chart('arrows', [[row('a', 'Logs', 40, 10)], [row('b', 'Logs', 20, 30)]], [0, 20, 40])
  const model = moversModel(content, 900, moversHeight(content, 900))
  const [risen, fallen] = model.groups.flatMap((group) => group.rows)
  const at = (value: number): number | undefined => model.ticks.find((tick) => tick.at === value)?.x

  it('go from the value of one year to that of the other, on one axis from zero', () => {
    expect(at(0)).toBe(model.baseline)
    const unit = ((at(40) ?? 0) - (at(0) ?? 0)) / 40
    expect(((risen?.bar.x ?? 0) - (at(0) ?? 0)) / unit).toBeCloseTo(10)
    expect((risen?.bar.width ?? 0) / unit).toBeCloseTo(30)
    expect(fallen?.bar.x).toBeCloseTo(at(20) ?? 0)
    expect((fallen?.bar.width ?? 0) / unit).toBeCloseTo(10)
  })

  it('have their change to their right, whichever way they go', () => {
    expect([risen?.positive, fallen?.positive]).toEqual([true, false])
    expect([risen?.changeAnchor, fallen?.changeAnchor]).toEqual(['start', 'start'])
    expect(risen?.changeX).toBeGreaterThan(at(40) ?? 0)
    expect(fallen?.changeX).toBeGreaterThan(at(30) ?? (fallen?.bar.x ?? 0) + (fallen?.bar.width ?? 0))
  })
})

/** The markup of each row, by the row's id. */
function drawn(ticks?: readonly number[]): ReadonlyMap<string, string> {
  const content = chart('arrows', [[row('long', 'Logs', 1000)], [row('short', 'Logs', 1, 5)]], ticks)
  const palette = paletteBy((token) => token)
  const markup = renderToStaticMarkup(
    createElement(MoversChart, { content, width: 900, height: 200, palette, interaction: null, directLabels: true }),
  )
  const parts = markup.split('data-series="').slice(1)
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('"')), part]))
}

describe('an arrow', () => {
  const rows = drawn()

  it('begins with a dot', () => {
    expect(rows.get('long')).toContain('<circle')
  })

  it('of few pixels is a head that points where it goes, and no dot', () => {
    expect(rows.get('short')).not.toContain('<circle')
    expect(rows.get('short')).toMatch(/d="M[\d.]+,[\d.]+l5,-4.5v9z"/)
  })

  it('has paper under its change where lines of a grid cross it', () => {
    expect(rows.get('short')).not.toContain('<rect')
    expect(drawn([0]).get('short')).toContain('<rect')
  })
})
