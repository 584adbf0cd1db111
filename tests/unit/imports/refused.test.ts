import { describe, expect, it } from 'vitest'
import type { ImportResult } from '#src/imports/imported.ts'
import { importText } from '#src/imports/importText.ts'

const problemOf = (result: ImportResult): string => ('problem' in result ? result.problem : 'none')

describe('a file that is something else', () => {
  it.each([
    ['', 'empty'],
    ['\uFEFF \n', 'empty'],
    ['PK\u0003\u0004\u0014\u0000', 'spreadsheet'],
    ['\uFFFDPNG\r\n\u001A\n', 'picture'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'picture'],
    ['<?xml version="1.0"?>\n<svg>', 'picture'],
    ['<!DOCTYPE html><title>UN Comtrade</title>', 'page'],
    ['%PDF-1.7', 'not-text'],
    ['period\u0000', 'not-text'],
    ['{"count": 1, "data": [', 'broken-json'],
    ['{"type": "FeatureCollection"}', 'other-json'],
    ['{"data": [{"a": 1}]}', 'other-json'],
    ['[]', 'other-json'],
    ['a,b,c\n1,2,3', 'columns'],
    ['Dear reader,\nthere are no figures in here.', 'columns'],
  ])('%j: %s', (text, problem) => {
    expect(problemOf(importText(text))).toBe(problem)
  })
})
