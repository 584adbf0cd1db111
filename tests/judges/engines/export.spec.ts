import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { closeSource } from '#src/build/source.ts'
import { bringNear } from '#tests/judges/engines/inside.ts'
import { judge, test } from '#tests/judges/engines/judge.ts'
import { cut, decoded, expectColours, pixelsOf, seriesColours } from '#tests/judges/engines/pixels.ts'
import type { File, Reader } from '#tests/judges/engines/reader.ts'
import { expect } from '#tests/judges/engines/reader.ts'
import { figureInNode } from '#tests/judges/support/figureInNode.ts'

async function exported(reader: Reader, format: string): Promise<File> {
  if ((await reader.count('dialog.export[open]')) === 0) await reader.click('#explore figcaption button')
  await reader.sees('.export-preview[aria-busy=false] img')
  return reader.downloads(() => reader.click('dialog.export button', format))
}

for (const [search, lines] of [
  ['', 5],
  ['?series=M-2709,X-TOTAL&freq=year&chart=bar', 2],
] as const)
  judge(`PNG and SVG have the figure, and open it again: ${search || 'the first view'}`, async ({ reader }) => {
    await reader.open(search)
    await expect.poll(() => seriesColours(reader).then(({ length }) => length)).toBe(lines)
    const colours = await seriesColours(reader)
    const png = await exported(reader, 'PNG')
    const picture = decoded(png.bytes)
    expect([picture.width, picture.height]).toEqual([2400, 1350])
    expectColours(picture, colours, 1000)
    const svg = await exported(reader, 'SVG')
    execFileSync('xmllint', ['--nonet', '--noout', '-'], { input: svg.bytes })
    const drawn = decoded(execFileSync('rsvg-convert', ['--zoom', '2'], { input: svg.bytes, maxBuffer: 1e8 }))
    expect([drawn.width, drawn.height]).toEqual([2400, 1350])
    expectColours(drawn, colours, 1000)
    expect(svg.bytes.toString('utf8')).toContain('font-family')
    await reader.press('Escape')
    // The title is read now, because until the chart is drawn it is that of the served page.
    const title = await reader.words('#explore figcaption h3')
    for (const file of [png, svg]) {
      await reader.open('?series=M-2701')
      await choose(reader, '#picture input[accept*=png]', file)
      await expect.poll(() => reader.words('#explore figcaption h3')).toEqual(title)
    }
  })

/** Chooses a file in an input whose code is loaded when a reader comes near. */
async function choose(reader: Reader, input: string, { name, bytes }: File): Promise<void> {
  const path = test.info().outputPath(name)
  writeFileSync(path, bytes)
  await expect(async () => {
    await reader.ask(bringNear, '#picture')
    expect(await reader.count(input)).toBe(1)
  }).toPass({ timeout: 15_000 })
  // Nothing listens to the input until its code has come; a file that is chosen again is read from its beginning, so
  // the next try waits.
  await expect(async () => {
    // Chromium fires no change event if the same file is chosen once more.
    await reader.ask((css) => {
      const chooser = document.querySelector<HTMLInputElement>(css)
      if (chooser !== null) chooser.value = ''
    }, input)
    await reader.window.chooseFile(input, path)
    await expect.poll(() => reader.words('.picture-told'), { timeout: 5000 }).not.toEqual([])
  }).toPass({ timeout: 15_000 })
}

judge('a file of one’s own joins the chart, and what is wrong in it is named', async ({ reader }) => {
  const rows = Array.from({ length: 36 }, (_, i) => {
    const month = `${2019 + Math.floor(i / 12)}${String((i % 12) + 1).padStart(2, '0')}`
    return `${month},156,643,M,2709,"Crude",0,${3e9 + i * 5e7},8e9`
  })
  const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,motCode,primaryValue,netWgt'
  const text = `\uFEFF${[header, ...rows, 'never,156,643,M,2709,"Crude",0,1,1'].join('\r\n')}\r\n`
  await reader.open('')
  await choose(reader, '#picture input[accept*=csv]', { name: 'mine.csv', bytes: Buffer.from(text) })
  await expect.poll(() => reader.count('#explore [data-series="M-2709.file"]')).toBe(1)
  await reader.says('.picture-told', 'mine.csv: 37 rows read: 36 used, 1 left out.')
  await reader.click('.own-report summary')
  await reader.says('.own-report', 'Line 38')
})

judge('the preview has its words at the first opening', async ({ reader }) => {
  await reader.open('')
  await reader.click('#explore figcaption button', 'Export')
  await reader.sees('.export-preview[aria-busy=false] img')
  await reader.ask(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  // Only one screenshot of the window is taken, because a second one would repaint the picture with its words.
  const shot = decoded(await reader.window.screenshot())
  const { x, y, width, height } = await reader.box('.export-preview img')
  const title = cut(shot, { x, y, width: width / 2, height: height / 7 })
  expect(pixelsOf(title, [26, 29, 33])).toBeGreaterThan(20)
})

test.afterAll(closeSource)

// site/contracts/exported-picture.spec.ts tests more views in Chromium.
for (const [search, lang] of [
  ['?series=M-2709,M-GAS,X-TOTAL&freq=year', 'en'],
  ['?chart=area&series=M-2709,M-2701,M-TOTAL', 'ru'],
  ['?chart=panels&freq=year', 'zh'],
  ['?chart=treemap', 'ru'],
  ['?chart=season&series=M-2709&freq=month', 'en'],
] as const)
  judge(
    `an SVG is the one that a command writes in Node: ${search}, ${lang}`,
    { engines: ['Firefox', 'WebKitGTK'] },
    async ({ reader, site }) => {
      await reader.open(`${search}&lang=${lang}`)
      const { bytes } = await exported(reader, 'SVG')
      expect(bytes.toString('utf8').split('<')).toEqual((await figureInNode(site.url, search, lang)).split('<'))
    },
  )

for (const search of [
  '',
  '?series=M-2709,X-8542,X-8542.quoted&freq=year&show=yoy',
  '?series=M-2709&measure=price&freq=quarter',
])
  judge(`a CSV is the one that a command writes in Node: ${search || 'the first view'}`, async ({ reader, site }) => {
    await reader.open(search)
    const text = (await exported(reader, 'CSV')).bytes.toString('utf8')
    expect(text.split('\n').length).toBeGreaterThan(10)
    expect(text).toBe(await figureInNode(site.url, search, 'en', 'csv'))
  })
