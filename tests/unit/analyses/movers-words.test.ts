import { describe, expect, it } from 'vitest'
import { moversHeight, moversModel, nameLines } from '#src/analyses/movers/moversModel.ts'

// Without a canvas a letter is 0.54 of its size wide: 7 pixels in a name.
const amounts = '$1.76 bn → $25.6 m'

const row = (id: string, name: string, size: number) =>
  ({ id, cmdCode: '8411', name, size, change: '−$1.74 bn', amounts, status: 'A' }) as const

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
      'Medicaments packed for retail sale, with',
      'vitamins in them',
    ])
  })

  it('is shortened only in its second line', () => {
    const [first, second] = nameLines(
      { name: 'Tanning substances; synthetic organic or inorganic tanning substances; tanning preparations', amounts },
      330,
    )
    expect(first).toBe('Tanning substances; synthetic organic or')
    expect(second).toMatch(/^inorganic tanning.*…$/)
  })
})

describe('the rows of what rose and fell on a phone', () => {
  const content = {
    groups: [
      { id: 'fell', title: 'Fell most', rows: [row('a', 'Gas turbines and jet engines', -3), row('b', 'Logs', -1)] },
    ],
    ticks: [],
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
