import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MoversChart } from '#src/figures/movers/MoversChart.tsx'
import type { MoverRow } from '#src/figures/movers/moversModel.ts'
import { paletteBy } from '#src/chart/palette.ts'

const row = (id: string, start: number, end: number): MoverRow => ({
  id,
  cmdCode: id,
  name: 'Heading',
  start,
  end,
  change: `change ${id}`,
  amounts: 'from, to',
  status: 'A',
})
/** What is drawn of each row, by its id. */
function drawn(ticks: readonly { readonly at: number; readonly label: string }[]): ReadonlyMap<string, string> {
  const content = {
    groups: [
      { id: 'rose', title: 'Rose', rows: [row('long', 0, 1000)] },
      { id: 'fell', title: 'Fell', rows: [row('short', 5, 1)] },
    ],
    ticks,
    baseline: 0,
    mark: 'arrows',
    pick: null,
  } as const
  const palette = paletteBy((token) => token)
  const markup = renderToStaticMarkup(
    createElement(MoversChart, { content, width: 900, height: 200, palette, interaction: null, directLabels: true }),
  )
  return new Map(
    markup
      .split('data-series="')
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('"')), part]),
  )
}

describe('an arrow', () => {
  const rows = drawn([])

  it('begins with a dot', () => {
    expect(rows.get('long')).toContain('<circle')
  })

  it('of few pixels is a head that points where it goes, and no dot', () => {
    expect(rows.get('short')).not.toContain('<circle')
    expect(rows.get('short')).toMatch(/d="M[\d.]+,[\d.]+l5,-4.5v9z"/)
  })

  it('has paper under its change where lines of a grid cross it', () => {
    expect(rows.get('short')).not.toContain('<rect')
    expect(drawn([{ at: 0, label: '0' }]).get('short')).toContain('<rect')
  })
})
