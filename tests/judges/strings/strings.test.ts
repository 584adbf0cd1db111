import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { openPicture } from '#src/app/files/openPicture.ts'
import { csvCell, csvText, defused } from '#src/figure/files/csv.ts'
import { importText } from '#src/imports/importFile.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { repair } from '#src/view/address/repair.ts'
import { parameters } from '#src/view/address/codecs.ts'
import { sameView, writeView } from '#src/view/address/writeView.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { full } from '#tests/full.ts'
import { naughty as strings, unwanted } from '#tests/judges/strings/naughty.ts'
import { pythonRows } from '#tests/judges/support/pythonRows.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

// The Big List of Naughty Strings, and more of their kind, comes wherever a stranger's text gets in; strings.spec.ts
// tests it on the page.

const some = strings.filter((_, i) => full || i % 10 === 0)

it('are several hundred, some of which hold what must not reach the page', () => {
  expect(strings.length).toBeGreaterThan(500)
  expect(strings.filter((text) => unwanted.test(text)).length).toBeGreaterThan(10)
})

describe('in the address', () => {
  const names = [...parameters, 'v', 'utm_source']

  function hold(search: string, text: string): void {
    const { view, notices } = parseView(search, realCatalogue)
    expect(repair(view, realCatalogue).notices, text).toEqual([])
    const again = parseView(writeView(view, 'complete'), realCatalogue)
    expect(again.notices, text).toEqual([])
    expect(sameView(again.view, view), text).toBe(true)
    expect(view.title ?? '', text).not.toMatch(unwanted)
    for (const told of noticeTexts(notices, format)) expect(told, text).not.toMatch(unwanted)
  }

  it.each(names)('as %s: a view that means something, and words without harm', (name) => {
    for (const text of some) hold(`?${name}=${encodeURIComponent(text)}`, text)
  })

  it('as the words of a note: they come back without harm, or the note has none', () => {
    for (const text of some) {
      hold(`?note=2024-10:${encodeURIComponent(text)}`, text)
      const { view } = parseView(`?note=2024-10:${encodeURIComponent(text)}`, realCatalogue)
      expect(view.note.map((note) => note.text).join(''), text).not.toMatch(unwanted)
    }
  })

  it('as the name of a parameter, and as the whole query', () => {
    for (const text of some) {
      hold(`?${encodeURIComponent(text)}=1`, text)
      hold(`?${text}`, text)
    }
  })
})

it('as the name of a picture that is none: the message holds the name without harm', async () => {
  for (const text of strings) {
    const answer = await openPicture(new File(['x'], text), realCatalogue, format)
    const problem = 'problem' in answer ? answer.problem : ''
    expect(problem, text).toContain('was not opened: it is neither a PNG nor an SVG.')
    expect(problem, text).not.toMatch(unwanted)
  }
})

describe('in a CSV of ours', () => {
  const rows = strings.map((text, i) => [text, i, null, `a${text}`])
  const written = csvText({ columns: ['text', 'number', 'empty', 'behind a letter'], rows })
  const wanted = [
    ['text', 'number', 'empty', 'behind a letter'],
    ...strings.map((text, i) => [defused(text), `${i}`, '', `a${text}`]),
  ]

  it('come back equal from papaparse', () => {
    const { data, errors } = Papa.parse<string[]>(written.replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
      delimiter: ',',
    })
    expect(errors).toEqual([])
    expect(data).toEqual(wanted)
  })

  it.runIf(full)('come back equal from Python', () => {
    expect(pythonRows(written)).toEqual(wanted)
  })

  it('begin no formula', () => {
    const { data } = Papa.parse<string[]>(written, { delimiter: ',' })
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  it('would not come back from a writer that quotes nothing', () => {
    const unquoted = strings.map((text) => `${text},x`).join('\r\n')
    expect(Papa.parse<string[]>(unquoted, { delimiter: ',' }).data).not.toEqual(strings.map((text) => [text, 'x']))
  })
})

describe('in a file of one’s own', () => {
  const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue'
  const row = (cell: string, i: number): string => `202201,156,643,M,${100_000 + i},${cell},5`

  it('as the names of goods: each as papaparse reads it, and a row is a row', () => {
    const names = strings.filter((text) => !text.includes('\0'))
    const text = [header, ...names.map((name, i) => row(csvCell(`a${name}`), i))].join('\r\n')
    const read = importText(text)
    if ('problem' in read) throw new Error(read.problem)
    const { data } = Papa.parse<string[]>(text, { delimiter: ',' })
    expect(read.taken).toBe(names.length)
    expect(read.series.map(({ label }) => label)).toEqual(
      data.slice(1).map((cells) => (cells[5] ?? '').trim().slice(0, 400)),
    )
  })

  it.each(['period', 'reporterCode', 'flowCode', 'cmdCode', 'primaryValue'])(
    'as %s: a row that is left out, or a figure',
    (column) => {
      const names = strings.filter((text) => !text.includes('\0'))
      const cells = header.split(',')
      const at = cells.indexOf(column)
      const text = [header, ...names.map((name, i) => row('x', i).split(',').with(at, csvCell(name)).join(','))].join(
        '\r\n',
      )
      const read = importText(text)
      if ('problem' in read) throw new Error(read.problem)
      expect(read.rows).toBe(names.length)
      for (const { observations } of read.series) {
        for (const { value } of observations) expect(value ?? 0).toBeGreaterThanOrEqual(0)
      }
    },
  )
})
