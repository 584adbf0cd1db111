import { describe, expect, it } from 'vitest'
import type { ImportResult } from '#src/imports/imported.ts'
import { importText } from '#src/imports/importFile.ts'

const problemOf = (result: ImportResult): string => ('problem' in result ? result.problem : 'none')

const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,primaryValue\n'
/** A file of series with two months each, January 1900 and December 2100, so that most months between are missing. */
const farApart = (series: number): string =>
  header +
  Array.from(
    { length: series },
    (_, i) => `190001,156,643,M,${100_000 + i},5\n210012,156,643,M,${100_000 + i},5\n`,
  ).join('')
const ofOneMonth = (series: number): string =>
  header + Array.from({ length: series }, (_, i) => `202201,156,643,M,${100_000 + i},5\n`).join('')

describe('a file of more than the page can hold', () => {
  it('is refused where the months between its rows are too many', () => {
    expect(problemOf(importText(farApart(400)))).toBe('none')
    expect(problemOf(importText(farApart(500)))).toBe('too-much')
  })

  it('is refused where its series are too many', () => {
    expect(problemOf(importText(ofOneMonth(10_000)))).toBe('none')
    expect(problemOf(importText(ofOneMonth(10_001)))).toBe('too-much')
  })
})

describe('a file that is something else', () => {
  it.each([
    ['PK\u0003\u0004\u0014\u0000', 'spreadsheet'],
    ['\uFFFDPNG\r\n\u001A\n', 'picture'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'picture'],
    ['<?xml version="1.0"?>\n<svg>', 'picture'],
    ['<!DOCTYPE html><title>UN Comtrade</title>', 'page'],
    ['%PDF-1.7', 'not-text'],
    ['{"count": 1, "data": [', 'broken-json'],
    ['{"type": "FeatureCollection"}', 'other-json'],
    ['{"data": [{"a": 1}]}', 'other-json'],
    ['[]', 'other-json'],
    ['a,b,c\n1,2,3', 'columns'],
    ['Dear reader,\nthere are no figures in here.', 'columns'],
  ])('%j: %s', (text, problem) => {
    expect(problemOf(importText(text))).toBe(problem)
  })
  it('is one line of nothing but commas', () => {
    expect(problemOf(importText(','.repeat(2_000_000)))).toBe('columns')
  })
})
