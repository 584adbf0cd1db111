import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queryClient.ts'
import { csvOf, csvText } from '#src/figure/files/csv.ts'
import { publishedSeries } from '#src/app/export/publishedSeries.ts'
import { observationRows } from '#src/figure/files/rows.ts'
import { views } from '#tests/gallery/views.ts'
import { full } from '#tests/full.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { workbookOfAll } from '#tests/unit/support/workbooks.ts'

// LibreOffice opens the workbooks and writes each sheet as a CSV. It writes a number with fifteen digits.

answeredFromDisk()

describe.runIf(full)('LibreOffice', () => {
  const client = createQueryClient()
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const eachSheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

  /** Complaints of LibreOffice, except those about Java, which it looks for in vain where there is none. */
  function complaints(...files: readonly string[]): string {
    const args = [profile, '--headless', '--convert-to', eachSheet, '--outdir', folder, ...files]
    const { stderr } = spawnSync('soffice', args, { cwd: folder, encoding: 'utf8' })
    return stderr.replaceAll(/^.*javaldx.*\n/gm, '')
  }
  const rowsIn = (csv: string): string[][] => Papa.parse<string[]>(csv.trimEnd(), { delimiter: ',' }).data
  const sheet = (name: string): string[][] => rowsIn(readFileSync(join(folder, `${name}.csv`), 'utf8'))
  const isSame = (read: string | undefined, cell: string): boolean =>
    read === cell ||
    (cell !== '' && read !== '' && Math.abs(Number(read) - Number(cell)) <= 1e-14 * Math.abs(Number(cell)))

  it('objects to a workbook that is cut', async () => {
    const { bytes } = await workbookOfAll(['?series=M-2709'])
    writeFileSync(join(folder, 'cut.xlsx'), bytes.subarray(0, -200))
    expect(complaints('cut.xlsx')).toMatch(/could not be loaded/)
  })

  it('opens the workbook of every view without a word, and reads in it what the CSV has', async () => {
    const drawn = views.filter(({ name, fault }) => fault === undefined && name !== 'empty')
    const searches = new Map(drawn.map(({ name, search }) => [name, search]))
    const expected = new Map<string, string[][]>()
    let withAll = 0
    for (const [name, search] of searches) {
      const { bytes, contents } = await workbookOfAll([search])
      writeFileSync(join(folder, `${name}.xlsx`), bytes)
      for (const content of contents) {
        expected.set(`${name}-Figures`, rowsIn(csvOf(content).slice(1)))
        if (content.series === undefined || content.series.length === 0) continue
        const all = observationRows(await publishedSeries(content, client))
        expected.set(`${name}-All figures`, rowsIn(csvText(all).slice(1)))
        withAll += 1
      }
    }
    expect(complaints(...[...searches.keys()].map((name) => `${name}.xlsx`))).toBe('')
    for (const [name, rows] of expected) {
      const read = sheet(name)
      expect(read.length, name).toBe(rows.length)
      const others = rows.flatMap((row, y) => row.filter((cell, x) => !isSame(read[y]?.[x], cell)))
      expect(others, name).toEqual([])
    }
    for (const name of searches.keys()) expect(sheet(`${name}-Notes`).length, name).toBeGreaterThan(8)
    expect(searches.size).toBeGreaterThan(40)
    expect(withAll).toBeGreaterThan(20)
  }, 300_000)

  it('runs none of the texts', async () => {
    const { bytes } = await workbookOfAll(['?series=M-2709&title=%3D1%2B1'])
    writeFileSync(join(folder, 'formula.xlsx'), bytes)
    expect(complaints('formula.xlsx')).toBe('')
    expect(sheet('formula-Notes')[0]).toEqual(['Title', "'=1+1"])
    expect(execFileSync('unzip', ['-p', join(folder, 'formula.xlsx')], { encoding: 'latin1' })).not.toContain('<f>')
  })
})
