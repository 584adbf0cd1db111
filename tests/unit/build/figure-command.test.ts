import { read, utils } from '@e965/xlsx'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '#src/build/figure/command.ts'
import * as source from '#src/build/source.ts'

// `npm run figure` without a browser; site/contracts/exported-picture.spec.ts compares its SVG with the page's, byte by byte.

const folder = mkdtempSync(join(tmpdir(), 'figure-'))
const file = (name: string): string => join(folder, name)
const said: string[] = []
// All runs share one server, as each start takes a second; the mock counts that every run closes it.
vi.mock(import('#src/build/source.ts'), async (original) => {
  const real = await original()
  return { ...real, closeSource: vi.fn<typeof real.closeSource>() }
})
beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})
beforeEach(() => {
  said.splice(0)
  vi.mocked(source.closeSource).mockClear()
})
afterEach(() => {
  expect(source.closeSource).toHaveBeenCalledOnce()
})
afterAll(async () => {
  const { closeSource } = await vi.importActual<typeof source>('#src/build/source.ts')
  await closeSource()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

describe('a view is written as', () => {
  it('an SVG with its fonts inside, which says where it is live', async () => {
    expect(await run(['https://trade.test/a/?series=M-2709&freq=year', file('crude.svg')])).toBe(0)
    const svg = readFileSync(file('crude.svg'), 'utf8')
    expect(svg).toMatch(/^<\?xml version="1\.0"[^]*<title>[^<]*\$[^]*@font-face[^]*<\/svg>\n$/)
    expect(svg).toContain('"url":"https://trade.test/a/?series=M-2709')
    expect(said).toEqual([])
  })

  it('a PNG of the size that was asked for, twice as fine', async () => {
    expect(await run(['?view=buyers', file('buyers.png'), '--lang', 'ru', '--size', 'story', '--theme', 'dark'])).toBe(
      0,
    )
    const { width, height, data } = PNG.sync.read(readFileSync(file('buyers.png')))
    expect([width, height, ...data.subarray(0, 3)]).toEqual([2160, 3840, 0x1a, 0x1e, 0x23])
  })

  it('a CSV', async () => {
    expect(await run(['series=M-2709&freq=year&from=2022-01&to=2022-12', file('crude.csv')])).toBe(0)
    expect(
      readFileSync(file('crude.csv'), 'utf8')
        .replace(/^\uFEFF/, '')
        .split('\r\n'),
    ).toEqual([
      'series_id,flow,cmd_code,commodity,period,measure,unit,show,frequency,value,status,source',
      expect.stringMatching(/^M-2709,M,2709,Crude oil,2022,value,USD,level,year,5\d{10},A,/),
      '',
    ])
  })

  it('a workbook in the language of the view', async () => {
    expect(await run(['?series=M-2709&freq=year&lang=zh', file('crude.xlsx')])).toBe(0)
    const { SheetNames, Sheets } = read(readFileSync(file('crude.xlsx')))
    expect(SheetNames).toEqual(['数据', '全部数据', '附注'])
    expect(utils.sheet_to_csv(Sheets['附注'] ?? {})).toMatch(/^标题,/)
  })
})

it.each([
  [['?series=M-2709&freq=day', file('none.svg')], 'freq=day'],
  [['?series=M-7403.annual&freq=month', file('none.svg')], 'was'],
  [['?series=', file('none.svg')], 'This view has nothing to draw.'],
  [['https://trade.test/views/gas/', file('none.svg')], 'is a page of its own'],
  [['', file('none.svg'), '--lang', 'fr'], 'lang=fr'],
  [['', file('none.svg'), '--size', 'huge'], 'it is one of article, square'],
  [['', file('none.svg'), '--size', '100x100'], '320 to 4000 pixels'],
  [['', file('none.svg'), '--theme', 'blue'], 'light or dark'],
  [['', file('none.gif')], 'npm run figure --'],
  [[''], 'npm run figure --'],
  [['', file('none.svg'), '--width', '1'], "Unknown option '--width'"],
])('%j: what is wrong is said, and nothing is written', async (args, words) => {
  expect(await run(args)).toBe(1)
  expect(said.join('')).toContain(words)
  expect(existsSync(file('none.svg'))).toBe(false)
})
