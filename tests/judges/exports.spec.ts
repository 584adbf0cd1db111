import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { Resvg } from '@resvg/resvg-js'
import { PNG } from 'pngjs'
import { test } from '#tests/site/page.ts'
import { exported } from '#tests/site/support.ts'
import { themes } from '#tests/gallery/variant.ts'
import { openExport, pictured } from '#tests/judges/pictured.ts'

// Programs that know no browser judge the exported pictures: pngcheck, xmllint, and two that draw an SVG, resvg and
// librsvg. These lack the fonts inside the file, so that words may be of other letters.

function complaint(program: string, args: readonly string[]): string | null {
  try {
    execFileSync(program, args, { stdio: 'pipe', encoding: 'utf8' })
    return null
  } catch (error) {
    return `${program}: ${error instanceof Error ? error.message : ''}`
  }
}

function coloursOf(svg: string): string[] {
  const elements = Array.from(svg.matchAll(/<(?:path|rect|circle|line|text)\b[^>]*>/g), ([element]) => element)
  const opaque = elements.filter((element) => !/opacity=/.test(element))
  return [...new Set(opaque.flatMap((element) => element.match(/(?<=(?:fill|stroke)=")#[0-9a-f]{6}/g) ?? []))]
}

function missing(colours: readonly string[], { data }: PNG): string[] {
  const seen = new Set<number>()
  for (let at = 0; at < data.length; at += 4) seen.add(data.readUIntBE(at, 3))
  const near = (one: number, other: number): boolean =>
    [16, 8, 0].every((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) <= 2)
  return colours.filter((colour) => {
    const wanted = Number.parseInt(colour.slice(1), 16)
    return !seen.has(wanted) && ![...seen].some((one) => near(one, wanted))
  })
}

function difference({ data }: PNG, other: PNG): number {
  let differing = 0
  for (let at = 0; at < data.length; at += 4) {
    if ([at, at + 1, at + 2].some((i) => Math.abs((data[i] ?? 0) - (other.data[i] ?? 0)) > 12)) differing += 1
  }
  return differing / (data.length / 4)
}

const drawnByResvg = (svg: string, width: number): PNG =>
  PNG.sync.read(new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng())

const drawnByLibrsvg = (file: string, width: number): PNG =>
  PNG.sync.read(execFileSync('rsvg-convert', ['--width', String(width), file], { maxBuffer: 2 ** 26 }))

test('a cut PNG, an open SVG and one without what it should show are found out', { tag: '@full' }, () => {
  const info = test.info()
  const png = info.outputPath('cut.png')
  writeFileSync(png, PNG.sync.write(new PNG({ width: 9, height: 9 })).subarray(0, -9))
  expect(complaint('pngcheck', ['-q', png])).toContain('pngcheck')
  const svg = info.outputPath('open.svg')
  writeFileSync(svg, '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path></svg>')
  expect(complaint('xmllint', ['--noout', svg])).toContain('xmllint')
  const hidden = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="#164da1" d=""/></svg>`
  writeFileSync(svg, hidden)
  expect(coloursOf(hidden)).toEqual(['#164da1'])
  expect(missing(['#164da1'], drawnByResvg(hidden, 90))).toEqual(['#164da1'])
  expect(missing(['#164da1'], drawnByLibrsvg(svg, 90))).toEqual(['#164da1'])
  const shown = hidden.replace('d=""', 'd="M0 0h9v1h-9z"')
  expect(missing(['#164da1'], drawnByResvg(shown, 90))).toEqual([])
  expect(difference(drawnByResvg(shown, 90), drawnByResvg(hidden, 90))).toBeCloseTo(1 / 9)
})

for (const [i, view] of pictured.entries()) {
  const theme = themes[i % themes.length] ?? 'light'
  test(`other programs see of ${view.name} (${theme}) what the page shows @full`, async ({ page }, info) => {
    await openExport(page, view, theme)
    const told = await page.locator('dialog.export').textContent()
    const [, width = 0, height = 0] = /(\d+) × (\d+) pixels/.exec(told ?? '')?.map(Number) ?? []
    expect(width).toBeGreaterThan(0)
    const [png, svg] = [await exported(page, 'PNG'), await exported(page, 'SVG')]
    const text = svg.bytes.toString('utf8')
    const [pngFile, svgFile] = [info.outputPath(png.name), info.outputPath(svg.name)]
    writeFileSync(pngFile, png.bytes)
    writeFileSync(svgFile, svg.bytes)

    expect(complaint('pngcheck', ['-q', pngFile])).toBeNull()
    expect(complaint('xmllint', ['--noout', '--nonet', svgFile])).toBeNull()

    const colours = coloursOf(text)
    expect(colours.length).toBeGreaterThan(1)
    const own = PNG.sync.read(png.bytes)
    for (const [who, picture] of [
      ['the PNG', own],
      ['resvg', drawnByResvg(text, width)],
      ['librsvg', drawnByLibrsvg(svgFile, width)],
    ] as const) {
      expect.soft([picture.width, picture.height], who).toEqual([width, height])
      expect.soft(difference(own, picture), `what ${who} draws otherwise than the page`).toBeLessThan(0.1)
      expect.soft(missing(colours, picture), `colours that are not in ${who}`).toEqual([])
    }
  })
}
