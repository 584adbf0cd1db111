import { expect, it } from 'vitest'
import { importText } from '#src/imports/importFile.ts'
import { largestFileBytes, readUserFile } from '#src/app/files/takeFile.ts'

const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,primaryValue\n'
const saved = 'series_id,flow,cmd_code,commodity,book,period,value_usd,value_status,net_weight_kg,weight_status'
/** A file of this many series, each with a row in these months. */
const fileOf = (series: number, ...months: readonly string[]): string =>
  header +
  Array.from({ length: series }, (_, i) =>
    months.map((month) => `${month},156,643,M,${100_000 + i},5\n`).join(''),
  ).join('')
// Most months between these two are missing, and each takes its place.
const farApart = ['190001', '210012']

it.each([
  ['400 series of 200 years', fileOf(400, ...farApart), 'none'],
  ['500 series of 200 years, more than the page can hold', fileOf(500, ...farApart), 'too-much'],
  ['10,000 series', fileOf(10_000, '202201'), 'none'],
  ['10,001 series, more than the page can hold', fileOf(10_001, '202201'), 'too-much'],
  ['a workbook of old', '\uFFFD\uFFFD\u0011\uFFFD', 'spreadsheet'],
  ['a Chinese first column in GBK', `\uFFFD\uFFFD\t${header.replaceAll(',', '\t')}`, 'none'],
  ['a first column PNG in small letters', `png,${header}`, 'none'],
  ['a table of this page, with columns of others twice', `${saved},netwgt,cmddesc,netwgt,cmddesc\n`, 'none'],
  ['a table of UN Comtrade with a column twice', header.replace('\n', ',netWgt,netWgt\n'), 'twice-column'],
  ['a workbook', 'PK\u0003\u0004\u0014\u0000', 'spreadsheet'],
  ['a PNG', '\uFFFDPNG\r\n\u001A\n', 'picture'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg">', 'picture'],
  ['an SVG with a head', '<?xml version="1.0"?>\n<svg>', 'picture'],
  ['a page', '<!DOCTYPE html><title>UN Comtrade</title>', 'page'],
  ['a PDF', '%PDF-1.7', 'not-text'],
  ['a JSON cut short', '{"count": 1, "data": [', 'broken-json'],
  ['a JSON of something else', '{"type": "FeatureCollection"}', 'other-json'],
  ['a JSON of other rows', '{"data": [{"a": 1}]}', 'other-json'],
  ['a JSON of nothing', '[]', 'other-json'],
  ['a CSV of something else', 'a,b,c\n1,2,3', 'columns'],
  ['a letter', 'Dear reader,\nthere are no figures in here.', 'columns'],
  ['one line of nothing but commas', ','.repeat(2_000_000), 'columns'],
])('%s is read or refused for the right reason', (_, text, problem) => {
  const result = importText(text)
  expect('problem' in result ? result.problem : 'none').toBe(problem)
})

it('the part that is read is told each 5,000 rows', () => {
  const row = JSON.stringify(Object.fromEntries(header.split(/[,\n]/).map((column) => [column, ''])))
  for (const text of [fileOf(12_000, '202201'), `[${`${row},`.repeat(11_999)}${row}]`]) {
    const parts: number[] = []
    importText(text, (part) => parts.push(Math.round(part * 12)))
    expect(parts).toEqual([5, 10])
  }
})

it('a file above 20 MB, or of nothing, is refused before it is read', async () => {
  const problem = async (bytes: number) =>
    readUserFile(new Blob([new Uint8Array(bytes)]), new AbortController().signal, () => undefined)
  expect(await problem(largestFileBytes + 1)).toEqual({ problem: 'too-large' })
  expect(await problem(0)).toEqual({ problem: 'empty' })
})
