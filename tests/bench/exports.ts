import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright'
import type { Sites } from './bench.ts'
import { goal, median, ms, table } from './report.ts'

const runs = 12
const ways = [
  { way: 'own', name: 'this site: figure with fonts, metadata and density' },
  { way: 'htmlToImage', name: 'html-to-image `toPng`' },
  { way: 'htmlToImageWithFonts', name: 'html-to-image `toPng`, fonts given' },
] as const

export async function exportSection(browser: Browser, { now }: Sites): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  await page.goto(`${now}/bench/export.html`)
  await page.waitForFunction(() => 'exportBench' in window)
  const took = new Map<string, number[]>(ways.map(({ way }) => [way, []]))
  const sizes = new Map<string, number>()
  for (let i = 0; i <= runs; i += 1) {
    for (const { way } of ways) {
      await page.evaluate(
        (title) => window.exportBench.prepare(title),
        `Russian energy to China, and all Chinese goods: ${way} ${i}`,
      )
      const picture = await page.evaluate((by) => window.exportBench[by](), way)
      if (!picture.isRight) throw new Error(`The picture by ${way} is not of 2400 × 1350 pixels`)
      took.get(way)?.push(picture.ms)
      const bytes = Buffer.from(picture.address.split(',')[1] ?? '', 'base64')
      sizes.set(way, bytes.length)
      const folder = process.env['BENCH_PICTURES']
      if (folder !== undefined && i === runs) writeFileSync(`${folder}/${way}.png`, bytes)
      await page.waitForTimeout(50)
    }
  }
  await page.close()
  const rows = ways.map(({ way, name }) => {
    const [first = 0, ...later] = took.get(way) ?? []
    return { name, first, middle: median(later), longest: Math.max(...later), bytes: sizes.get(way) ?? 0 }
  })
  const [own, ...others] = rows
  if (own === undefined) throw new Error('Nothing was exported')
  const fastest = Math.min(...others.map(({ middle }) => middle))
  return [
    `The default figure, 1200 × 675 at scale 2, to the finished file; median and longest of ${runs} after the first, in turns. html-to-image takes the`,
    'same title, chart, events, notes and source drawn as HTML and SVG on the page.',
    '',
    table(
      ['PNG of 2400 × 1350', 'first', 'median', 'longest', 'kB'],
      rows.map(({ name, first, middle, longest, bytes }) => [
        name,
        ms(first),
        ms(middle),
        ms(longest),
        (bytes / 1000).toFixed(0),
      ]),
    ),
    '',
    goal('within 250 ms after the first', `${ms(own.middle)}, longest ${ms(own.longest)}`, own.longest <= 250),
    goal('faster than html-to-image', `${ms(own.middle)} against ${ms(fastest)}`, own.middle < fastest),
  ].join('\n')
}
