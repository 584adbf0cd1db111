import * as XLSX from '@e965/xlsx'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { cellText, csvOf, csvText } from '#src/publish/files/csv.ts'
import { publishedSeries } from '#src/app/export/makeWorkbook.ts'
import { observationRows } from '#src/publish/files/rows.ts'
import { analyses } from '#src/view/analyses.ts'
import { full } from '#tests/full.ts'
import { inAnyOrder } from '#tests/pairwise.ts'
import { seed } from '#tests/seed.ts'
import { states } from '#tests/states.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { workbookOfAll } from '#tests/unit/support/workbooks.ts'

// SheetJS, which shares no code with the writer, reads the workbooks back.

answeredFromDisk()

async function workbook(...asked: Parameters<typeof workbookOfAll>) {
  const { contents, bytes } = await workbookOfAll(...asked)
  const { SheetNames, Sheets } = XLSX.read(bytes)
  const cellsOf = (name: string): (string | number | null)[][] =>
    XLSX.utils.sheet_to_json(Sheets[name] ?? {}, { header: 1, defval: null })
  return { contents, names: SheetNames, cellsOf, notes: cellsOf(SheetNames.at(-1) ?? '') }
}

const csvCells = (csv: string): string[][] => Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ',' }).data

/** The rows with numbers written as in the CSV; texts such as `2709` stay as they are. */
const asCsv = (cells: readonly (readonly (string | number | null)[])[]): string[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cellText(cell))))

const looks = inAnyOrder(analyses, seed).slice(0, full ? Infinity : 4)
const shorts = inAnyOrder(states(200), seed).slice(0, full ? Infinity : 3)
const searches = [...looks.map((id) => `?view=${id}`), ...shorts.map(({ short }) => short)]

describe('the sheet Figures', () => {
  it.each(searches)('has the cells of the CSV to the last digit: %s', async (search) => {
    const { contents, cellsOf } = await workbook([search])
    const figures = cellsOf('Figures')
    expect([asCsv(figures)]).toEqual(contents.map((content) => csvCells(csvOf(content))))
    const place = figures[0]?.indexOf('value') ?? -1
    expect(figures.slice(1).filter((row) => typeof row[place] === 'string')).toEqual([])
  })

  it('has codes and periods as text', async () => {
    const { cellsOf } = await workbook(['?series=M-0303&freq=year'])
    expect(cellsOf('Figures')[1]?.slice(0, 5)).toEqual(['M-0303', 'M', '0303', 'Frozen fish', '2017'])
  })
})

it('the sheet All figures has every published period of the series, whatever is shown', async () => {
  const { contents, names, cellsOf } = await workbook(['?series=M-2709,X-8703&freq=year&from=2024-01&money=cny'])
  expect(names).toEqual(['Figures', 'All figures', 'Events', 'Notes'])
  const published = await Promise.all(contents.map((content) => publishedSeries(content, createQueryClient())))
  const rows = asCsv(cellsOf('All figures'))
  expect([rows]).toEqual(published.map((series) => csvCells(csvText(observationRows(series)))))
  expect(rows[1]?.slice(0, 7)).toEqual(['M-2709', 'M', '2709', 'Crude oil', 'customs', '2017-01', '1858712070'])
  expect([...new Set(rows.slice(1).map(([id]) => id))]).toEqual(['M-2709', 'X-8703'])
})

describe('the sheet Notes', () => {
  it('has what makes the figures be understood, and names each source of their column', async () => {
    const { cellsOf, notes } = await workbook(['?series=M-2709,X-8542.quoted&freq=year'])
    const told = new Map(notes.map(([name, text]) => [name, text]))
    expect(told.get('Address')).toMatch(/^https:\/\/trade\.test\/\?series=M-2709,X-8542\.quoted&/)
    expect(told.get('Notes')).toMatch(/^From January 2025 China Customs’ figures /)
    expect(['A', 'P', 'E', 'U'].map((status) => told.get(status))).toEqual([
      'as published',
      'provisional',
      'estimated',
      'low reliability',
    ])
    const ids = ['Figures', 'All figures'].flatMap((name) => {
      const [head = [], ...rows] = cellsOf(name)
      return rows.flatMap((row) => String(row[head.indexOf('source')] ?? '').split(';'))
    })
    expect([...new Set(ids)].filter((id) => id !== '' && !/; http/.test(String(told.get(id))))).toEqual([])
  })

  it('is in the language of the figure, has its own words, and defuses them', async () => {
    const own = { subtitle: '=SUM(A1)', source: '', credit: 'График: редакция' }
    const { names, notes } = await workbook(['?series=M-2709'], 'ru', own)
    expect(names).toEqual(['Данные', 'Все данные', 'События', 'Примечания'])
    const told = new Map(notes.map(([name, text]) => [name, text]))
    expect(['Подзаголовок', 'Подпись', 'P'].map((name) => told.get(name))).toEqual([
      "'=SUM(A1)",
      'График: редакция',
      'предварительные данные',
    ])
  })

  it('has the notes of the reader, and of one without words the values', async () => {
    const { notes } = await workbook(['?series=M-2709&events=none&note=2024-12:Words&note=2022-12:'])
    expect(notes.map(([, text]) => String(text).replaceAll('\u00a0', ' '))).toEqual(
      expect.arrayContaining(['Note A: Words, December 2024.', 'Values in December 2022: Crude oil $58.4 bn.']),
    )
  })
})

describe('the sheet Events', () => {
  it('has each event and note that is marked, with its days or months', async () => {
    const { cellsOf } = await workbook(['?series=M-2709&note=2022-06..2022-08:Words', '?series=M-2701&events=all'])
    const [head, ...rows] = cellsOf('Events')
    expect(head).toEqual(['date', 'end_date', 'name'])
    expect(rows).toContainEqual(['2022-02-24', null, 'Russia invades Ukraine'])
    expect(rows).toContainEqual(['2022-06', '2022-08', 'Words'])
    expect(rows.filter(([, end]) => /^\d{4}-\d\d-\d\d$/.test(String(end))).length).toBeGreaterThan(0)
    expect(new Set(rows.map((row) => row.join('|'))).size).toBe(rows.length)
  })

  it('is not there where nothing is marked', async () => {
    const { names } = await workbook(['?series=M-2709&events=none'])
    expect(names).toEqual(['Figures', 'All figures', 'Notes'])
  })
})

it('figures of a board have a sheet each, and one of notes that names all their sources once', async () => {
  const board = ['?series=M-2709', '?view=europe', '?series=X-8542&freq=year']
  const { contents, names, cellsOf, notes } = await workbook(board)
  expect(names).toEqual(['Figures 1', 'Figures 2', 'Figures 3', 'Events', 'Notes'])
  expect(names.slice(0, 3).map((name) => asCsv(cellsOf(name)))).toEqual(
    contents.map((content) => csvCells(csvOf(content))),
  )
  const titles = notes.filter(([name]) => name === 'Title').map(([, title]) => title)
  expect(titles).toEqual(contents.map(({ title }) => title))
  const told = notes.map(([name]) => name)
  const once = ['Status', ...contents.flatMap((content) => content.sources)]
  expect(once.filter((id) => told.filter((name) => name === id).length !== 1)).toEqual([])
})
