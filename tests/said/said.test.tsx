import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { sizeNames } from '#src/publish/layout/sizes.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import { languages } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/address.ts'
import { analyses } from '#src/view/analyses.ts'
import { themes } from '#src/view/values.ts'
import { full } from '#tests/full.ts'
import { randomFrom } from '#tests/pairwise.ts'
import { states } from '#tests/said/rows.ts'
import { cardOf, claimsIn, pictureOf, tableOf, wordsOf, workbookIn } from '#tests/said/said.tsx'
import { seed } from '#tests/seed.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

/** Names that `npm run said:accept` writes into the record; `all` after a scripted change whose rule is stated. */
const accepted = (process.env['SAID_ACCEPT'] ?? '').split(',')

const client = createQueryClient()
const random = randomFrom(seed)

answeredFromDisk()
beforeAll(() => loadFirstChart())

const fileOf = (folder: 'record' | 'changed', name: string): URL => new URL(`${folder}/${name}.txt`, import.meta.url)
const before = (name: string): string =>
  existsSync(fileOf('record', name)) ? readFileSync(fileOf('record', name), 'utf8') : ''

function expectRecorded(name: string, text: string): void {
  const isAccepted = accepted.includes(name) || accepted.includes('all')
  if (text === before(name)) return
  const folder = isAccepted ? 'record' : 'changed'
  mkdirSync(new URL(`${folder}/`, import.meta.url), { recursive: true })
  writeFileSync(fileOf(folder, name), text)
  if (!isAccepted) expect(text, `tests/said/changed/${name}.txt stands beside the record`).toBe(before(name))
}

/** Workbooks and pictures take longest: `npm test` makes one of three by the seed and takes the others as recorded. */
async function slowLine(name: string, start: string, draw: () => Promise<string>): Promise<string> {
  const recorded = before(name)
    .split('\n')
    .find((line) => line.startsWith(start))
  const isMade = random() < 1 / 3 || full || accepted.join() !== '' || recorded === undefined
  return isMade ? `${start}${await draw()}` : recorded
}

describe('what a figure says and draws is as recorded', () => {
  it.each(states)('$name', async ({ name, search }) => {
    const { view } = parseView(search, catalogue)
    // The language of a state follows its name, so that a new state moves no other's.
    const atFiles = Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % languages.length
    const blocks: string[] = []
    for (const [at, language] of languages.entries()) {
      const content = await figureOf(view, catalogue, formats[language], client)
      const lines = [`== ${language}`, ...wordsOf(content, catalogue, client)]
      // Files have the same figures in each language; of their words each state holds those of one.
      if (at === atFiles)
        lines.push(tableOf(content), await slowLine(name, 'xlsx: ', () => workbookIn(content, catalogue)))
      for (const [i, size] of sizeNames.entries()) {
        const theme = themes[Math.floor(i / 2) % 2] ?? 'light'
        if (i % languages.length === at)
          lines.push(
            await slowLine(name, `picture: ${size} ${theme} `, () => pictureOf(content, catalogue, size, theme)),
          )
      }
      blocks.push(lines.join('\n'))
    }
    expectRecorded(name, `${blocks.join('\n\n')}\n`)
  })

  it('cards of the gallery', async () => {
    const lines: string[] = []
    for (const language of languages)
      for (const id of analyses) lines.push(`${language} ${id}: ${await cardOf(id, language, catalogue, client)}`)
    expectRecorded('cards', `${lines.join('\n')}\n`)
  })

  it('claims and the lead', async () => {
    const found = await claimsOn(readFirstFile)
    const blocks = languages.map((language) => [`== ${language}`, ...claimsIn(language, found)].join('\n'))
    expectRecorded('claims', `${blocks.join('\n\n')}\n`)
  })
})
