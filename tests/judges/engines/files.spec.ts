import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { test } from '@playwright/test'
import { PNG } from 'pngjs'
import { closeSource } from '#src/build/source.ts'
import { languages } from '#src/i18n/languages.ts'
import { engineNames } from '#tests/judges/engines/browsers.ts'
import { type Reader, expect, judge, patience } from '#tests/judges/engines/reader.ts'
import { figureInNode } from '#tests/judges/support/figureInNode.ts'
import { pairwise } from '#tests/pairwise.ts'

// A reader takes figures away, and brings files along.

test.afterAll(closeSource)

type File = { readonly name: string; readonly bytes: Buffer }

async function exported({ window: { downloads }, ...reader }: Reader, format: string): Promise<File> {
  if ((await reader.count('dialog[open]')) === 0) await reader.click('#explore figcaption button.quiet')
  await reader.sees('[data-part=preview][aria-busy=false] img')
  const before = new Set(readdirSync(downloads))
  await reader.click('dialog[open] button', format)
  let [found, size] = ['', -1]
  await expect(() => {
    const isNew = (one: string): boolean => !before.has(one) && !/\.(part|crdownload|wkdownload)$/.test(one)
    const name = readdirSync(downloads).find(isNew) ?? ''
    const now = name === '' ? 0 : statSync(join(downloads, name)).size
    const isWhole = now > 0 && now === size && name === found
    ;[found, size] = [name, now]
    expect(isWhole, 'a file is saved').toBe(true)
  }).toPass({ ...patience, intervals: [100] })
  const bytes = readFileSync(join(downloads, found))
  // The file is removed, because the next one may have its name.
  rmSync(join(downloads, found))
  return { name: found, bytes }
}

/** Drops a file on the page, by script, because no driver drags one from the system. */
async function drop(reader: Reader, { name, bytes }: File): Promise<void> {
  // The code that takes files is loaded when its place comes near.
  await reader.ask(() => document.querySelector('#picture')?.scrollIntoView({ behavior: 'instant' }))
  await expect.poll(() => reader.count('#picture input[type=file]')).toBeGreaterThan(0)
  await reader.ask(dropFile, [name, bytes.toString('base64')] as const)
  await reader.says('[data-part=told]', name)
}

function dropFile([name, base64]: readonly [name: string, base64: string]): void {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name))
  for (const type of ['dragenter', 'dragover', 'drop'])
    dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }))
}

const seed = Number(process.env['TEST_SEED'] ?? 1)
const views = [
  '?series=M-2709,M-GAS,X-TOTAL&freq=year',
  '?chart=area&series=M-2709,M-2701',
  '?chart=panels&freq=year',
  '?chart=season&series=M-2709&freq=month',
  '?chart=bar&series=X-8703,X-8704&freq=year',
  '?chart=balance&freq=year',
  '?chart=table&series=X-8542,X-8542.quoted&freq=year',
  '?view=suppliers',
  '?view=dependence',
  '?view=world',
  '?view=prices',
  '?view=movers',
  '?view=rates',
]
for (const { search, lang, engine } of pairwise({ search: views, lang: languages, engine: engineNames }, seed))
  judge(
    `saves the SVG and the CSV that a command writes in Node: ${search}, ${lang}`,
    { engines: [engine] },
    async ({ reader, site }) => {
      await reader.open(`${search}&lang=${lang}`)
      for (const format of ['SVG', 'CSV']) {
        const { bytes } = await exported(reader, format)
        const inNode = await figureInNode(site.url, search, lang, format.toLowerCase())
        expect(bytes.toString('utf8').split(/(?=<)|\r\n/)).toEqual(inNode.split(/(?=<)|\r\n/))
      }
    },
  )

judge('saves a PNG, which opens its view when it is dropped, and a workbook', {}, async ({ reader }) => {
  await reader.open('?series=M-2709,X-TOTAL&freq=year&chart=bar')
  const png = await exported(reader, 'PNG')
  const { width, height } = PNG.sync.read(png.bytes)
  expect([width, height]).toEqual([2400, 1350])
  const { bytes } = await exported(reader, 'XLSX')
  const { SheetNames, Sheets } = read(bytes)
  expect(SheetNames).toEqual(['Figures', 'All figures', 'Events', 'Notes'])
  expect(utils.sheet_to_csv(Sheets['Figures'] ?? {})).toMatch(/\nM-2709,M,2709,Crude oil,2024,value,USD,/)
  await reader.press('Escape')
  await reader.open('?series=M-2701')
  await drop(reader, png)
  await reader.counts('#explore [data-series]', 2)
  await reader.isAt(/chart=bar/)
})

judge('prints the figure alone, on one page', {}, async ({ reader }) => {
  await reader.open('?series=M-2709,M-GAS&freq=year')
  await reader.ask(() => Reflect.set(window, 'print', () => Reflect.set(window, 'asked', true)))
  await reader.click('#explore figcaption button', 'Export')
  await reader.click('dialog button', 'PDF')
  await expect.poll(() => reader.ask(() => Reflect.get(window, 'asked') === true)).toBe(true)
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
    input: await reader.window.print(),
    encoding: 'utf8',
  })
  expect(text.match(/\f/g)?.length, `pages of: ${text.slice(0, 300)}`).toBe(1)
  expect(text).toMatch(/Russian crude oil to China[^]*Source: China Customs/)
  expect(text).not.toContain('Microchips')
  await reader.counts('.figure-print', 0)
})

judge('drops a file of one’s own, which joins the chart, and reads what is wrong in it', {}, async ({ reader }) => {
  const rows = Array.from({ length: 36 }, (_, i) => {
    const month = `${2019 + Math.floor(i / 12)}${String((i % 12) + 1).padStart(2, '0')}`
    return `${month},156,643,M,2709,"Crude",0,${3e9 + i * 5e7},8e9`
  })
  const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,motCode,primaryValue,netWgt'
  const text = `\uFEFF${[header, ...rows, 'never,156,643,M,2709,"Crude",0,1,1'].join('\r\n')}\r\n`
  await reader.open('')
  await drop(reader, { name: 'mine.csv', bytes: Buffer.from(text) })
  await reader.counts('#explore [data-series="M-2709.file"]', 1)
  await reader.says('[data-part=told]', 'mine.csv: 37 rows read: 36 used, 1 left out.')
  await reader.click('[data-part=told] summary')
  await reader.says('[data-part=told] details', 'Line 38')
})
