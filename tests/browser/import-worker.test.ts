import { describe, expect, it } from 'vitest'
import { largestFileBytes, readUserFile } from '#src/imports/readFile.ts'
import { full } from '#tests/full.ts'

/** `npm run test:full` reads nearly as much as a file may have. */
const megabytes = full ? 19 : 2

const never = new AbortController().signal
const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,primaryValue,netWgt\n'
// The rows have 1,200 headings, about as many as the nomenclature.
const row = (i: number): string => `${200_001 + (i % 12) + 100 * (i % 26)},156,643,M,${1000 + (i % 1200)},${i},1\n`

/** A file of at least this many bytes. */
function large(bytes: number): File {
  const parts = [header]
  for (let size = 0, i = 0; size < bytes; i += 1) {
    const line = row(i)
    parts.push(line)
    size += line.length
  }
  return new File(parts, 'large.csv')
}

describe('a file of one’s own, read in a worker', () => {
  it('comes back as series', async () => {
    const file = new File([header, '202201,156,643,M,2709,5,1\n', '202202,276,643,M,2709,5,1\n'], 'mine.csv')
    expect(await readUserFile(file, never, () => undefined)).toMatchObject({
      kind: 'comtrade-csv',
      rows: 2,
      taken: 1,
      reasons: { countries: 1 },
      series: [{ flow: 'M', cmdCode: '2709', observations: [{ period: '2022-01', value: 5 }] }],
    })
  })

  it(`of ${megabytes} MB tells its progress and leaves the page free`, { timeout: 60_000 }, async () => {
    const file = large(megabytes * 2 ** 20)
    expect(file.size).toBeLessThan(largestFileBytes)
    const seen: number[] = []
    /** Number of timer ticks that the page had run at each report. */
    const beatsBy: number[] = []
    let beats = 0
    const beat = setInterval(() => (beats += 1))
    const result = await readUserFile(file, never, (part) => {
      seen.push(part)
      beatsBy.push(beats)
    })
    clearInterval(beat)
    if ('problem' in result) throw new Error(result.problem)
    const left = Object.values(result.reasons).reduce((sum, count) => sum + count, 0)
    expect(result.taken + left).toBe(result.rows)
    expect(seen.length).toBeGreaterThan(10)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    // Read on the page itself, the file would let nothing else run between its first report and its last.
    expect(beatsBy.at(-1)).toBeGreaterThan(beatsBy[0] ?? 0)
  })

  it('can be cancelled on the way', { timeout: 60_000 }, async () => {
    const cancel = new AbortController()
    const reading = readUserFile(large(megabytes * 2 ** 20), cancel.signal, () => cancel.abort(new Error('Enough')))
    await expect(reading).rejects.toThrow('Enough')
    await expect(readUserFile(large(1000), cancel.signal, () => undefined)).rejects.toThrow('Enough')
  })

  it('is refused above 20 MB before it is read, and so is an empty one', async () => {
    const huge = new File([new Uint8Array(largestFileBytes + 1)], 'huge.csv')
    expect(await readUserFile(huge, never, () => undefined)).toEqual({ problem: 'too-large' })
    expect(await readUserFile(new File([], 'empty.csv'), never, () => undefined)).toEqual({ problem: 'empty' })
  })

  it.each<[string, readonly number[], string]>([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'picture'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10], 'picture'],
    ['an Excel workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'spreadsheet'],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'spreadsheet'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'not-text'],
  ])('that is %s gets a clear word', async (_, bytes, problem) => {
    expect(await readUserFile(new File([new Uint8Array(bytes)], 'file'), never, () => undefined)).toEqual({ problem })
  })
})
