import { describe, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queryClient.ts'
import { drawFigure, withWords } from '#src/figure/draw/drawFigure.tsx'
import { figureSizes } from '#src/figure/layout/styles.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/figure/texts.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { lowerFirst } from '#src/i18n/typography.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { marksOf } from '#tests/unit/support/marksOf.ts'
import { realCatalogue as catalogue, realNomenclature } from '#tests/unit/support/tables.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { format, plain } from '#tests/unit/support/words.ts'
import { cells } from '#tests/unit/support/worth.ts'

answeredFromDisk()
const client = createQueryClient()

/** Ids of the rows in the picture, and its small print. */
async function pictured(search: string, size: keyof typeof figureSizes) {
  const content = await figureOf(parseView(search, catalogue).view, catalogue, format, client)
  const figure = {
    ...({ content, source: 'Source', credit: '', more: 'More', metadata: '{}', theme: 'light' } as const),
    size: figureSizes[size],
  }
  const svg = drawFigure(withWords(figure, (of) => ({ lasting: lastingNotesOfFigure(of), notes: notesOfFigure(of) })))
  const notes = /<g id="notes".*?<\/g>/s.exec(svg)?.[0] ?? ''
  return {
    rows: [...new Set(Array.from(svg.matchAll(/id="(?:series-)?(?:X-)?(\d{4})"/g), ([, code = '']) => code))],
    notes: plain(
      marksOf(`<svg>${notes}</svg>`)
        .map(({ text }) => text)
        .join(' '),
    ),
  }
}

const nameOf = (flow: 'M' | 'X') => headingNames(catalogue, realNomenclature, flow, format)
const basisPoints = (rows: readonly Record<string, string>[], where: Record<string, string>): number | undefined => {
  const row = rows.find((one) => Object.entries(where).every(([column, value]) => one[column] === value))
  return row && Number(row['share_basis_points'])
}

describe.each(['article', 'square', 'phone'] as const)('the small print of a picture, %s,', (size) => {
  it.each(['?view=suppliers', '?view=suppliers&sort=group&money=rub'])(
    'is of the drawn suppliers: %s',
    async (search) => {
      const table = cells('suppliers-annual.csv')
      const { rows, notes } = await pictured(search, size)
      const codes = [...new Set(table.map((row) => row['cmd_code'] ?? ''))]
      expect(rows.length).toBeGreaterThan(8)
      expect(rows.length).toBeLessThan(codes.length)
      const share = (code: string, year: string, partner: string) =>
        basisPoints(table, { cmd_code: code, year, partner })
      const lists = new Set(table.map((row) => `${row['cmd_code']} ${row['year']}`))
      for (const code of codes) {
        const name = nameOf('X')(code)
        const isWithout = !lists.has(`${code} 2021`)
        const isNamed = notes.includes(`no list for 2021`) && notes.includes(name)
        expect(isNamed, `${name} has no list`).toBe(isWithout && rows.includes(code))
        const through = share(code, '2024', 'HKG') ?? 0
        const isThrough = through > 1000 || through > (share(code, '2024', 'CHN') ?? 0)
        const said = `${lowerFirst(name, format)} ${(Math.round(through / 10) / 10).toFixed(1)}%`
        expect(notes.includes(said), said).toBe(isThrough && rows.includes(code))
      }
      expect(notes.includes('solar cells')).toBe(rows.includes('8541') || rows.includes('8542'))
    },
  )

  it('is of the drawn goods of Who depends on whom', async () => {
    const table = cells('dependence-annual.csv')
    const { rows, notes } = await pictured('?view=dependence', size)
    const codes = [...new Set(table.map((row) => row['cmd_code'] ?? ''))]
    expect(rows.length).toBeLessThan(codes.length)
    for (const code of codes) {
      const name = lowerFirst(nameOf('M')(code), format)
      const of = { country: 'RUS', cmd_code: code, year: '2024', side: 'buyers' }
      const through = basisPoints(table, { ...of, partner: 'HKG' }) ?? 0
      const isThrough = through > 1000 || through > (basisPoints(table, { ...of, partner: 'CHN' }) ?? 0)
      const said = `${name} ${(Math.round(through / 10) / 10).toFixed(1)}%`
      expect(notes.includes(said), said).toBe(isThrough && rows.includes(code))
      const hasNoList = ['2021', '2024'].some(
        (year) => !table.some((row) => row['country'] === 'CHN' && row['cmd_code'] === code && row['year'] === year),
      )
      const without = /No suppliers’ list .*?\./.exec(notes)?.[0] ?? ''
      expect(without.includes(name), name).toBe(hasNoList && rows.includes(code))
    }
    expect(notes.includes('Gold: the Emirates')).toBe(rows.includes('7108'))
  })
})
