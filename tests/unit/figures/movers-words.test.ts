import { describe, expect, it } from 'vitest'
import { moversHeight, moversModel, nameLines } from '#src/figures/movers/moversModel.ts'

const amounts = '$1.76 bn → $25.6 m'

const row = (id: string, name: string, end: number) =>
  ({ id, cmdCode: '8411', name, start: 0, end, change: '−$1.74 bn', amounts, status: 'A' }) as const

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
    const [first, second] = nameLines(
      { name: 'Tanning substances; synthetic organic or inorganic tanning substances; tanning preparations', amounts },
      330,
    )
    expect(first).toBe('Tanning substances; synthetic organic or inorganic')
    expect(second).toMatch(/^tanning.*…$/)
  })
})

describe('the rows of what rose and fell on a phone', () => {
  const content = {
    groups: [
      { id: 'fell', title: 'Fell most', rows: [row('a', 'Gas turbines and jet engines', -3), row('b', 'Logs', -1)] },
    ],
    ticks: [],
    baseline: 0,
    mark: 'bars',
    pick: null,
  } as const

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
  const name = 'Tanning substances; synthetic organic or inorganic tanning substances; tanning preparations'
  const content = {
    groups: [
      { id: 'rose', title: 'Rose most', rows: [row('a', name, 4)] },
      { id: 'fell', title: 'Fell most', rows: [row('b', 'Logs', -1)] },
    ],
    ticks: [],
    baseline: 0,
    mark: 'bars',
    pick: null,
  } as const
  const rows = moversModel(content, 900, moversHeight(content, 900)).groups.flatMap((group) => group.rows)

  it('give a long name a third of the width, cut after a whole word, and the bars the rest', () => {
    expect(rows[0]?.names).toEqual(['Tanning substances; synthetic organic…'])
    const [long, short] = rows
    // Beside the bars stand the names, the amounts and the changes.
    expect((long?.bar.width ?? 0) + (short?.bar.width ?? 0)).toBeGreaterThan(900 / 4)
    expect(short?.bar.x).toBeGreaterThanOrEqual(900 / 3)
  })
})

describe('the arrows of what rose and fell', () => {
  it.each([700, 900, 1400])('leave long names a third of a width of %i', (width) => {
    const name = 'Tanning substances; synthetic organic or inorganic tanning substances; tanning preparations'
    const long = {
      groups: [{ id: 'rose', title: 'Rose most', rows: [{ ...row('a', name, 40), start: 10 }] }],
      ticks: [],
      baseline: 0,
      mark: 'arrows',
      pick: null,
    } as const
    const model = moversModel(long, width, moversHeight(long, width))
    expect(model.baseline).toBeGreaterThan(16)
    expect(model.baseline).toBeLessThanOrEqual(width / 3 + 16 + 5)
    expect(model.groups[0]?.rows[0]?.names).toEqual([expect.stringMatching(/^Tanning.*…$/)])
  })

  const arrowRow = (id: string, start: number, end: number) => ({ ...row(id, 'Logs', end), start })
  const content = {
    groups: [
      { id: 'rose', title: 'Rose most', rows: [arrowRow('a', 10, 40)] },
      { id: 'fell', title: 'Fell most', rows: [arrowRow('b', 30, 20)] },
    ],
    ticks: [0, 20, 40].map((at) => ({ at, label: String(at) })),
    baseline: 0,
    mark: 'arrows',
    pick: null,
  } as const
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
