import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { responses } from '#mocks/answers/responses.ts'
import { makeCards } from '#src/build/cards.tsx'
import { withAnswers } from '#src/build/source.ts'
import { full } from '#tests/full.ts'
import { seed } from '#tests/seed.ts'
import { readSmallFile, smallTablesWith } from '#tests/unit/support/smallTables.ts'

// Sentences and pictures of the gallery's cards are computed from the tables, as the figures that they open are.

const cardsOn = (changed: { readonly [file: string]: string }) =>
  withAnswers(() => makeCards(false), responses(smallTablesWith(changed)))
const made = await cardsOn({})

it('every card says something in every language, and its picture is small and in the colours of the theme', () => {
  const ids = Object.keys(made.looks)
  for (const sentences of Object.values(made.sentences)) expect(ids.filter((id) => !sentences[id])).toEqual([])
  const choices = Object.entries(made.looks).filter(([, { choice }]) => Object.keys(choice).length > 0)
  expect(choices.map(([id, { choice }]) => [id, choice])).toEqual([['world', { flow: 'X' }]])
  for (const [id, { picture }] of Object.entries(made.looks)) {
    expect(picture.split('<path ').length, id).toBeGreaterThan(2)
    expect(gzipSync(picture).length, id).toBeLessThan(1000)
    const colours = Array.from(picture.matchAll(/ (?:fill|stroke)="([^"]*)"/g), ([, colour = '']) => colour)
    expect(colours.filter((colour) => !/^(var\(--[\w-]+\)|none)$/.test(colour))).toEqual([])
  }
})

// The sentence on prices is about the newest twelve months, so crude of 2022 changes its picture alone.
const halves = [
  ['customs-monthly', /^M,2709,2022/, 3, 'price-volume', 'price-volume prices'],
  ['customs-monthly', /^M,2709,2026/, 3, 'prices', 'prices'],
  ['customs-monthly', /^X,TOTAL,2022/, 3, 'europe world', 'europe world'],
  ['europe-monthly', /^RUS,2021/, 2, 'europe', 'europe'],
  ['customs-monthly', /^M,TOTAL,2021/, 3, 'books', 'books'],
  ['suppliers-annual', /^8703,2021/, 2, 'suppliers', ''],
  ['buyers-monthly', /^OIL,IND,202/, 4, 'buyers', 'buyers'],
  ['dependence-annual', /^RUS,2709,2024/, 6, 'dependence', 'dependence'],
  ['baci-annual', /^M,2710,2023/, 3, 'movers', 'movers'],
  ['rates-monthly', /^2025-12/, 4, 'rates', 'rates'],
] as const

// All cards are made anew for each, so that `npm test` takes every third, by its seed.
it.each(halves.filter((_, i) => full || i % 3 === seed % 3))(
  'half of %s, %s, changes the cards that rest on it, and no other',
  async (table, rows, column, ...expected) => {
    const file = `${table}.csv`
    const halved = readSmallFile(file)
      .split('\n')
      .map((line) => {
        const cells = line.split(',')
        return rows.test(line)
          ? cells.with(column, cells[column] ? String(Math.round(Number(cells[column]) / 2)) : '').join(',')
          : line
      })
      .join('\n')
    expect(halved).not.toBe(readSmallFile(file))
    const now = await cardsOn({ [file]: halved })
    const differ = (of: (cards: typeof made, id: string) => unknown): string =>
      Object.keys(made.looks)
        .filter((id) => JSON.stringify(of(now, id)) !== JSON.stringify(of(made, id)))
        .toSorted()
        .join(' ')
    expect([
      differ(({ sentences }, id) => sentences['en']?.[id]),
      differ(({ looks }, id) => looks[id]?.picture),
    ]).toEqual(expected)
  },
)
