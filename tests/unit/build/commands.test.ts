import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { run as check } from '#src/build/check.ts'
import { run } from '#src/build/figure.ts'
import { smallResponses } from '#tests/unit/support/smallTables.ts'

// `npm run figure` and `npm run check` on the small data package; by Vite's server, as the commands run,
// site/contracts/in-node.spec.ts loads the function of figures, and holds its SVG against Export's.

vi.mock(import('#src/build/source.ts'), async (original) => {
  const real = await original()
  return { ...real, withAnswers: (make) => real.withAnswers(make, smallResponses) }
})

const folder = mkdtempSync(join(tmpdir(), 'figure-'))
const said: string[] = []
const streams = [process.stdout, process.stderr].map((stream) =>
  vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
)
afterEach(() => said.splice(0))
afterAll(() => {
  for (const stream of streams) stream.mockRestore()
  rmSync(folder, { recursive: true })
})

/** The file that the command writes, by its arguments in one line. */
async function written(line: string): Promise<Buffer> {
  const [asked = '', name = '', ...options] = line.split(' ')
  expect([await run([asked, join(folder, name), ...options]), said]).toEqual([0, []])
  return readFileSync(join(folder, name))
}

it('an SVG has its fonts inside, and says where it is live', async () => {
  const svg = String(await written('https://trade.test/a/?series=M-2709&freq=year crude.svg'))
  expect(svg).toMatch(/^<\?xml version="1\.0"[^]*<title>[^<]*\$[^]*@font-face[^]*<\/svg>\n$/)
  expect(svg).toContain('"url":"https://trade.test/a/?series=M-2709')
})

it('a PNG has the size and theme that were asked for, twice as fine', async () => {
  const png = await written('?series=M-2709 crude.png --size 800x600 --theme dark')
  const { width, height, data } = PNG.sync.read(png)
  expect([width, height, ...data.subarray(0, 3)]).toEqual([1600, 1200, 0x1a, 0x1e, 0x23])
})

it('a CSV has the figures of the query', async () => {
  const csv = String(await written('series=M-2709&freq=year&from=2022-01&to=2022-12 crude.csv'))
  expect(csv.split('\r\n')[1]).toMatch(/^M-2709,M,2709,Crude oil,2022,value,USD,level,year,58448908358,A,/)
})

it('a workbook is one', async () => {
  const book = await written('?series=M-2709&freq=year&lang=zh crude.xlsx')
  expect(book.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
})

it.each([
  ['?series=M-2709&freq=day none.svg', 'freq=day'],
  ['?series= none.svg', 'This view has nothing to draw.'],
  ['https://trade.test/views/gas/ none.svg', 'is a page of its own'],
  ['? none.svg --lang fr', 'lang=fr'],
  ['? none.svg --size huge', 'it is one of article, square'],
  ['? none.svg --size 100x100', '320 to 4000 pixels'],
  ['? none.svg --theme blue', 'light or dark'],
  ['? none.gif', 'npm run figure --'],
  ['? none.svg --width 1', "Unknown option '--width'"],
])('%s: what is wrong is said, and nothing is written', async (line, words) => {
  const [asked = '', name = '', ...options] = line.split(' ')
  expect(await run([asked, join(folder, name), ...options])).toBe(1)
  expect(said.join('')).toContain(words)
  expect(existsSync(join(folder, name))).toBe(false)
})

it.each([
  ['a claim that holds', '?series=M-2709&freq=year&check=2022:%2B44%25', 0, 'the claim holds'],
  ['a claim that does not', '?series=M-2709&freq=year&check=2022:%2B45%25', 1, 'the claim does not hold'],
  ['a claim that is not settled', '?series=X-85&freq=year&check=2022:-19%25', 2, 'cannot settle it'],
  ['a sentence of which a part does not', 'Crude oil rose 44% to $70bn in 2022', 1, 'the claim holds'],
  ['a question', 'crude oil in 2022', 0, 'Russian crude oil to China: $58.4'],
  ['what is not understood', 'unobtainium', 3, 'not understood'],
])('a check tells %s by its words and its exit code', async (_, asked, code, words) => {
  expect([await check([asked]), said.join('').includes(words)]).toEqual([code, true])
})

it('a check gives the verdict, the number of each source and the readings as JSON', async () => {
  await check(['?series=M-2709&freq=year&check=2022:%2B44%25', '--json'])
  expect(JSON.parse(said.join(''))).toMatchObject({
    verdict: 'holds',
    numbers: [
      { series: 'M-2709', number: 44.16009064882007, settles: true, agrees: true },
      { series: 'M-2709.baci', number: 64.92244405317133, settles: false, agrees: false },
    ],
  })
})

it('a check tells as JSON too that it does not understand', async () => {
  expect(await check(['unobtainium', '--json'])).toBe(3)
  expect(JSON.parse(said.join(''))).toMatchObject({ verdict: null, remarks: [expect.any(String), expect.any(String)] })
})

it('a check says how it is called', async () => {
  expect([await check([]), await check(['--help'])]).toEqual([3, 0])
  expect(said).toEqual([expect.stringContaining('npm run check --'), expect.stringContaining('npm run check --')])
})
