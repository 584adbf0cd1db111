import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import * as XLSX from '@e965/xlsx'
import { Resvg } from '@resvg/resvg-js'
import { csvParseRows } from 'd3-dsv'
import Papa from 'papaparse'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { makeWorkbook } from '#src/app/export/makeWorkbook.ts'
import { cellText, csvText, defused } from '#src/publish/files/csv.ts'
import { figurePng, figureSvg } from '#src/publish/files/exports.ts'
import { fileRows } from '#src/publish/files/rows.ts'
import { figureSizes, sizeNames } from '#src/publish/layout/sizes.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { languages } from '#src/i18n/languages.ts'
import { csvRecords } from '#src/imports/importFile.ts'
import { parseView } from '#src/view/address/address.ts'
import { unanswered } from '#tests/judges/answers.ts'
import naughty from '#tests/judges/naughty.json' with { type: 'json' }
import { nuFindings } from '#tests/judges/nu.ts'
import { pairwise } from '#tests/pairwise.ts'
import { states } from '#tests/said/rows.ts'
import { seed } from '#tests/seed.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

// Programs that none of us wrote read the files of every figure, and see in them what the figure has.

answeredFromDisk()

type Table = readonly (readonly string[])[]
/** A file, and what a reader must see in it: its cells, or the size of a picture. */
type Made = { readonly path: string; readonly holds: Table | string }
type Ending = 'csv' | 'xlsx' | 'svg' | 'png'

const folder = mkdtempSync(join(tmpdir(), 'readers-'))
afterAll(() => rmSync(folder, { recursive: true }))
const made: Record<Ending, Made[]> = { csv: [], xlsx: [], svg: [], png: [] }

async function keep(name: string, ending: Ending, file: string | Blob, holds: Table | string): Promise<void> {
  const path = join(folder, `${name}.${ending}`)
  writeFileSync(path, typeof file === 'string' ? file : new Uint8Array(await file.arrayBuffer()))
  made[ending].push({ path, holds })
}

beforeAll(async () => {
  const client = createQueryClient()
  const ways = pairwise({ language: languages, size: sizeNames, theme: ['light', 'dark'] as const }, seed)
  for (const [i, { name, search }] of states.entries()) {
    const { language, size, theme } = ways[i % ways.length] ?? { language: 'en', size: 'article', theme: 'light' }
    const format = formats[language]
    const content = await figureOf(parseView(search, catalogue).view, catalogue, format, client)
    const parts = { address: 'https://trade.test/', events: true, notes: true, source: true }
    const request = { content, catalogue, size: figureSizes[size], theme, ...parts }
    const { columns, rows } = fileRows(content)
    const cells = [columns, ...rows.map((row) => row.map(cellText))]
    await keep(name, 'csv', csvText({ columns, rows }), cells)
    await keep(name, 'xlsx', await makeWorkbook([request], catalogue, format, client, format.t), cells)
    // Pictures take long to be drawn; those of other states come with another commit.
    if (content.drawing === null || i % 4 !== seed % 4) continue
    const svg = await figureSvg(request)
    const [, width, height] = /^[^]*?<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    await keep(name, 'svg', svg, `${width} × ${height}`)
    const png = await figurePng(request, 1, {}, async (text) => new Blob([new Uint8Array(painted(text))]))
    await keep(name, 'png', png, `${width} × ${height}`)
  }
  await keep('naughty', 'csv', csvText({ columns: ['a', 'b'], rows: naughty.map((text) => [text, `b${text}`]) }), [
    ['a', 'b'],
    ...naughty.map((text) => [defused(text), `b${text}`]),
  ])
}, 300_000)

const painted = (svg: string): Buffer => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()

function seenIn(png: Buffer): string {
  const { width, height, data } = PNG.sync.read(png)
  const isBlank = data.equals(Buffer.alloc(data.length, data.subarray(0, 4)))
  return isBlank ? 'nothing' : `${width} × ${height}`
}

const text = (path: string): string => readFileSync(path, 'utf8')
const marked = (path: string): string => text(path).replace(/^\uFEFF/, '')

function byPapaparse(path: string): Table {
  const { data, errors } = Papa.parse<string[]>(marked(path).replace(/\r?\n$/, ''), { delimiter: ',' })
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join())
  return data
}

const python = `import csv, json, sys
def rows(path):
  with open(path, encoding="utf-8-sig", newline="") as file: return list(csv.reader(file, strict=True))
print(json.dumps([rows(path) for path in sys.argv[1:]]))`
const piped = { maxBuffer: 2 ** 27, stdio: 'pipe' } as const
const byPython = (paths: readonly string[]): Table[] =>
  JSON.parse(execFileSync('python3', ['-c', python, ...paths], piped).toString())

function bySheetJs(path: string): { readonly name: string; readonly cells: Table }[] {
  const { SheetNames, Sheets } = XLSX.read(readFileSync(path))
  return SheetNames.map((name) => {
    const options = { header: 1, defval: null, blankrows: true } as const
    const rows: (string | number | null)[][] = XLSX.utils.sheet_to_json(Sheets[name] ?? {}, options)
    return { name, cells: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cellText(cell)))) }
  })
}

/** LibreOffice writes fifteen digits of a number; what is as near as that is the same. */
const nearest = (read: string, cell: string): string =>
  read !== '' && Math.abs(Number(read) - Number(cell)) <= 1e-14 * Math.abs(Number(cell)) ? cell : read

/** Opens all workbooks at once, without a complaint, and sees in each sheet what SheetJS sees. */
function byLibreOffice(paths: readonly string[]): Table[] {
  const eachSheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--convert-to', eachSheet, '--outdir', folder, ...paths]
  const { stderr } = spawnSync('soffice', args, { encoding: 'utf8' })
  // LibreOffice looks for Java in vain where there is none.
  const complaints = stderr.replaceAll(/^.*javaldx.*\n/gm, '')
  if (complaints !== '') throw new Error(complaints)
  return paths.map((path) => {
    const sheets = bySheetJs(path).map(({ name, cells }) => {
      const read = byPapaparse(path.replace('.xlsx', `-${name}.csv`))
      const seen = cells.map((row, y) => row.map((cell, x) => nearest(read[y]?.[x] ?? '', cell)))
      expect([read.length, seen], `${basename(path)}, ${name}`).toEqual([cells.length, cells])
      return seen
    })
    return sheets[0] ?? []
  })
}

const each =
  <Seen>(read: (path: string) => Seen) =>
  (paths: readonly string[]): Seen[] =>
    paths.map(read)

type Reader = (paths: readonly string[]) => readonly (Table | string)[]
type Spoil = (file: Buffer) => Buffer | string
const cut: Spoil = (file) => file.subarray(0, -200)
const leftOpen: Spoil = (file) => `${file.toString()}"1,2\r\n`
const unclosed: Spoil = (file) => file.toString().replace('</svg>', '')

/** Readers of our files; each objects to a file that is spoiled. */
const readers: readonly (readonly [name: string, ending: Ending, read: Reader, spoil: Spoil])[] = [
  ['papaparse', 'csv', each(byPapaparse), leftOpen],
  ['d3-dsv', 'csv', each((path) => csvParseRows(marked(path))), leftOpen],
  ['Python', 'csv', byPython, leftOpen],
  ['this page', 'csv', each((path) => Array.from(csvRecords(text(path), ','), ({ cells }) => cells)), leftOpen],
  ['SheetJS', 'xlsx', each((path) => bySheetJs(path)[0]?.cells ?? []), cut],
  ['LibreOffice', 'xlsx', byLibreOffice, cut],
  ['resvg', 'svg', each((path) => seenIn(painted(text(path)))), unclosed],
  ['librsvg', 'svg', each((path) => seenIn(execFileSync('rsvg-convert', [path], piped))), unclosed],
  ['pngjs', 'png', each((path) => seenIn(readFileSync(path))), cut],
]

it.each(readers)(
  '%s reads every %s as what it is, and objects to a spoiled one',
  { timeout: 300_000 },
  (_, ending, read, spoil) => {
    const files = made[ending]
    expect(files.length).toBeGreaterThan(10)
    const seen = read(files.map(({ path }) => path))
    for (const [i, file] of files.entries()) expect(seen[i], basename(file.path)).toEqual(file.holds)
    const spoiled = join(folder, `spoiled.${ending}`)
    writeFileSync(spoiled, spoil(readFileSync(files[1]?.path ?? '')))
    expect(() => expect(read([spoiled])[0]).toEqual(files[1]?.holds)).toThrow()
  },
)

it('Nu finds nothing in the pictures but what is answered, and what is wrong with a broken one', () => {
  expect(unanswered('pictures', nuFindings(made.svg.map(({ path }) => path)))).toEqual([])
  const broken = join(folder, 'broken.svg')
  writeFileSync(broken, '<svg xmlns="http://www.w3.org/2000/svg"><g r="1"/></svg>')
  expect(unanswered('pictures', nuFindings([broken])).join()).toContain('Attribute “r” not allowed on element “g”')
}, 120_000)
