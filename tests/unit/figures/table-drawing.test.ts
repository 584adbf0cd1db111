import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { paletteBy } from '#src/chart/palette.ts'
import { TableDrawing } from '#src/figures/table/TableDrawing.tsx'
import { format } from '#tests/unit/support/words.ts'

const row = (period: string) => ({ period, cells: [{ value: 1.5, text: '1.5', status: 'E' as const }] })
const table = {
  periodHeading: 'Year',
  columns: [{ id: 'M-2709', name: 'Crude oil', colourIndex: 1 }],
  rows: [row('2021'), row('2022'), row('2023')],
  sums: null,
  statuses: ['E' as const],
}

it('the letters of an exported table are told right under its last row', () => {
  const palette = paletteBy((token) => token)
  const drawing = renderToStaticMarkup(createElement(TableDrawing, { table, format, width: 900, height: 600, palette }))
  const placed = Array.from(drawing.matchAll(/ y="([\d.]+)"[^>]*>([^<]+)</g), ([, y, text]) => ({ y: Number(y), text }))
  const key = placed.find(({ text }) => text?.includes('estimated'))
  const last = placed.find(({ text }) => text === '2021')
  const under = (key?.y ?? 0) - (last?.y ?? 0)
  expect(under).toBeGreaterThan(15)
  expect(under).toBeLessThan(45)
})
