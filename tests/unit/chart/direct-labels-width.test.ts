import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { leastForDirectLabels } from '#src/chart/drawing.ts'

it('style sheets take a page for narrow from the same width down as charts do', () => {
  const styles = readdirSync('src/styles', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`src/styles/${file}`, 'utf8'))
  const widths = styles
    .flatMap((text) => Array.from(text.matchAll(/\(max-width: ([\d.]+)rem\)/g), ([, rem]) => 16 * Number(rem)))
    .filter((width) => width >= 500 && width < 600)
  expect(new Set(widths)).toEqual(new Set([leastForDirectLabels - 1, 599]))
})
