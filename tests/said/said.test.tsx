import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { sizeNames } from '#src/publish/layout/sizes.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import type * as Buttons from '#src/figures/treemap/TreemapButtons.tsx'
import { languages } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/address.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { themes } from '#src/view/viewState.ts'
import { full } from '#tests/full.ts'
import { randomFrom } from '#tests/pairwise.ts'
import { states } from '#tests/said/rows.ts'
import { lawBrokenBy } from '#tests/said/law.tsx'
import { cardOf, claimsIn, drawLive, filesOf, heard, pictureOf, wordsOf } from '#tests/said/said.tsx'
import { seed } from '#tests/seed.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

// The record takes down what a drawing gives to the parts of the live page that speak.
vi.mock('#src/chart/frame/InteractiveFrame.tsx', () => ({
  InteractiveFrame: (props: (typeof heard.frames)[number]) => {
    heard.frames.push(props)
    return null
  },
}))
vi.mock('#src/chart/interaction/RowStops.tsx', () => ({
  RowStops: ({ rows }: { readonly rows: typeof heard.rows }) => {
    heard.rows = [...heard.rows, ...rows]
    return null
  },
}))

vi.mock('#src/figures/treemap/TreemapButtons.tsx', async (load) => {
  const module = await load<typeof Buttons>()
  const TreemapButtons: typeof module.TreemapButtons = (props) => {
    heard.tiles = props
    return <module.TreemapButtons {...props} />
  }
  return { ...module, TreemapButtons }
})

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

/** Pictures are a third of the time, so `npm test` draws one of three by the seed and takes the others as recorded. */
async function pictureLine(name: string, start: string, draw: () => Promise<string>): Promise<string> {
  const recorded = before(name)
    .split('\n')
    .find((line) => line.startsWith(start))
  const isDrawn = random() < 1 / 3 || full || accepted.join() !== '' || recorded === undefined
  return isDrawn ? `${start}${await draw()}` : recorded
}

/** Where the law of law.tsx is broken today; a row goes when its number is told. */
const broken = csvParse(readFileSync(new URL('broken.csv', import.meta.url), 'utf8'))

describe('a number under the pointer is in file, table and speech, with its status and sources', () => {
  it.each([...charts, ...analyses])('%s', async (figure) => {
    const found = new Set<string>()
    for (const { search } of states) {
      const { view } = parseView(search, catalogue)
      if ((view.analysis ?? view.chart) !== figure) continue
      const content = await figureOf(view, catalogue, formats.en, client)
      const markup = drawLive(content, catalogue, client)
      for (const what of lawBrokenBy(content, markup)) found.add(what)
    }
    const known = broken.flatMap((row) => (row['figure'] === figure ? [`${row['told']} in the ${row['not_in']}`] : []))
    expect([...found].toSorted()).toEqual(known.toSorted())
  })
})

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
      if (at === atFiles) lines.push(...(await filesOf(content, catalogue)))
      for (const [i, size] of sizeNames.entries()) {
        const theme = themes[Math.floor(i / 2) % 2] ?? 'light'
        if (i % languages.length === at)
          lines.push(
            await pictureLine(name, `picture: ${size} ${theme} `, () => pictureOf(content, catalogue, size, theme)),
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
