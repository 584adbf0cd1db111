import type { QueryClient } from '@tanstack/react-query'
import { readdirSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { answersIn, createQueryClient } from '#src/api/queries.ts'
import { publishedTables } from '#src/app/export/UseElsewhere.tsx'
import { pagePalette } from '#src/chart/drawing.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import { loadLook } from '#src/figures/looks.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { dataTo } from '#src/publish/files/credits.ts'
import { fileRows } from '#src/publish/files/rows.ts'
import { cautionsOfFigure, notesOfFigure } from '#src/publish/texts.ts'
import { NumberTable } from '#src/figures/core/NumberTable.tsx'
import { parseView, writeView } from '#src/view/address/address.ts'
import { analyses } from '#src/view/analyses.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { type Row, give, rowsGiven } from '#tests/unit/figures/given.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

// A figure is a CSV here: rows of the trade API's answers, and what the figure makes of them. Its columns are `case`,
// `table`, `says`, then those of the figure's own file and of the answers. A case goes on to the next name; rows before
// the first name are given in every case, and a case's own rows replace them. By its table a row
// - is given: `series M-2709`, `world`, `rate` …; the period `2021-01..2021-12` stands for twelve rows, the value `none`
//   takes a row away;
// - is the address that is opened (`view`), or a parameter that it names in vain (`notice`);
// - is expected: a row of the `file` (`*` is any cell; a number is as exact as it is written), `no file` with cells that no
//   row has together, or words that the `title`, a `caution`, `key` or `note`, the drawing (`draws`) or the table under it
//   (`page`) has in this order (`a … b`), or with `no ` before it has not.
// Numbers are worked out by hand: each is a sum, share or rate of the few given ones. Words stand for rules, when a
// sentence is there and which number it has; how it is worded is in the record (tests/said).
// A new closer look is a CSV; a table that no other figure needs, a few lines of `given.ts`.

type Case = {
  readonly search: string
  readonly given: readonly Row[]
  readonly expected: readonly Row[]
}

const isExpected = ({ table = '' }: Row): boolean =>
  /^(no )?(file|rows|to|tables|opens|page|notice|title|short|subtitle|caution|key|note|alt|draws)$/.test(table)

function casesOf(file: string): (readonly [name: string, of: Case])[] {
  const rows = csvRows(import.meta.url, file).map((row): Row => row)
  const starts = rows.flatMap((row, i) => (row['case'] === '' ? [] : i))
  const shared = rows.slice(0, starts[0])
  return starts.map((start, i) => {
    const own = rows.slice(start, starts[i + 1])
    const given = [...shared, ...own].filter((row) => row['table'] !== 'view' && !isExpected(row))
    const search = own.find(({ table }) => table === 'view')?.['says'] ?? ''
    return [own[0]?.['case'] ?? '', { search, given: rowsGiven(given), expected: own.filter(isExpected) }]
  })
}

const wordsIn = (markup: string): string => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

function drawnWords({ drawing }: FigureContent): string {
  if (drawing === null) return ''
  const height = drawing.ownHeight(900, Infinity) ?? 560
  const drawn = drawing.draw({ width: 900, height, directLabels: true, palette: pagePalette, interaction: null })
  return wordsIn(renderToStaticMarkup(drawn))
}

/** Words that a closer look has on the page under its chart, or instead of it. */
async function pageWords(view: ViewState, client: QueryClient): Promise<string> {
  if (view.analysis === null) return ''
  const { make } = await loadLook(view.analysis)
  const content = make(view, answersIn(client), { catalogue, format })
  const { head = null, sentences = [] } = content?.instead?.() ?? {}
  const table = content?.table == null ? '' : createElement(NumberTable, content.table())
  return wordsIn(renderToStaticMarkup(createElement('div', null, table, head, sentences.join(' '))))
}

/** Words of a figure, by the table that expects them. */
const saidBy: { readonly [table: string]: (content: FigureContent) => string } = {
  title: ({ title }) => title,
  short: ({ shortTitle }) => shortTitle,
  subtitle: ({ subtitle }) => subtitle,
  caution: (content) => cautionsOfFigure(content).join('\n'),
  key: ({ own }) => own.keys().join('\n'),
  note: (content) => notesOfFigure(content).join('\n'),
  alt: ({ altText }) => altText(),
  opens: ({ view }) => writeView(view, 'short'),
  tables: (content) => publishedTables(content).join(' '),
  to: (content) => dataTo(content, catalogue),
  rows: (content) => `${fileRows(content).rows.length}`,
  draws: drawnWords,
}

/** Whether a cell of a file is as expected: a number to the digits that are written. */
function isAs(cell: string, expected: string): boolean {
  if (cell === expected || expected === '*') return true
  const unit = 10 ** -(expected.split('.')[1]?.length ?? 0)
  return cell !== '' && expected !== '' && Math.abs(Number(cell) - Number(expected)) <= unit / 2
}

/** Checks that the file has a row with these cells, against the row that has most of them. */
function expectRow(content: FigureContent, row: Row, isNone: boolean): void {
  const { columns, rows } = fileRows(content)
  const wanted = Object.entries(row).filter(([column, cell]) => columns.includes(column) && (!isNone || cell !== ''))
  const found = rows.map((cells) =>
    wanted.map(([column, cell]) => {
      const own = `${cells[columns.indexOf(column)] ?? ''}`
      return isAs(own, cell) ? cell : own
    }),
  )
  const cells = wanted.map(([, cell]) => cell)
  const alike = (one: readonly string[]): number => one.filter((cell, i) => cell === cells[i]).length
  const nearest = found.toSorted((one, other) => alike(other) - alike(one))[0]
  if (isNone) expect(nearest?.join(), 'no such row').not.toBe(cells.join())
  else expect(nearest?.join(), Object.keys(Object.fromEntries(wanted)).join()).toBe(cells.join())
}

beforeAll(() => loadFirstChart())

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.csv'))

it('each closer look has its rows', () => {
  expect(analyses.filter((id) => !files.includes(`${id}.csv`))).toEqual([])
})

describe.each(files)('%s', (file) => {
  it.each(casesOf(file))('%s', async (_, { search, given, expected }) => {
    const client = createQueryClient()
    give(client, given)
    const { view, notices } = parseView(search, catalogue)
    const told = expected.filter(({ table }) => table === 'notice').map(({ says }) => says)
    expect(
      notices.map(({ parameter }) => parameter),
      'what the address says in vain',
    ).toEqual(told)
    const content = await figureOf(view, catalogue, format, client)
    expect(expected).not.toEqual([])
    for (const row of expected.filter(({ table }) => table !== 'notice')) {
      const [isNone, table = ''] = row['table']?.startsWith('no ')
        ? [true, row['table'].slice(3)]
        : [false, row['table']]
      if (table === 'file') {
        expectRow(content, row, isNone)
        continue
      }
      const said = plain(table === 'page' ? await pageWords(view, client) : saidBy[table]?.(content))
      const words = plain(row['says']).split(' … ')
      const at = words.reduce((from, word) => {
        const next = from < 0 ? -1 : said.indexOf(word, from)
        return next < 0 ? -1 : next + word.length
      }, 0)
      expect(at < 0, `${row['table']} “${row['says']}” in: ${said}`).toBe(isNone)
    }
  })
})
