import { describe, expect, it } from 'vitest'
import { headingNames } from '#src/figures/headingNames.ts'
import { moversChoice } from '#src/figures/movers/makeMovers.ts'
import { moversNotes } from '#src/figures/movers/moversContent.tsx'
import { moversData } from '#src/figures/movers/moversData.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { headingYearOf } from '#src/view/bounds.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature, realProducts } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'
import { cells } from '#tests/unit/support/worth.ts'

const count = cells('baci-partial-annual.csv').filter((row) => row['year'] === '2024').length

describe('a year of which BACI has some headings only', () => {
  it.each([
    ['?view=movers&a=2023&b=2024', { a: 2022, b: 2023 }],
    ['?view=movers&a=2022&b=2024', { a: 2022, b: 2023 }],
    ['?view=movers&a=2019&b=2024', { a: 2019, b: 2023 }],
    ['?view=movers&flow=X&a=2024&b=2024', { a: 2022, b: 2023 }],
  ] as const)('is none of the two that %s compares', (address, years) => {
    expect(moversChoice(parseView(address, realCatalogue).view, realCatalogue)).toMatchObject(years)
  })

  it('is no year of the treemap', () => {
    expect(headingYearOf(parseView('?chart=treemap&year=2024', realCatalogue).view, realCatalogue)).toBe(2023)
  })

  it.each(['?view=movers&a=2023&b=2024', '?view=movers&a=2024&b=2024', '?chart=treemap&year=2024'])(
    'is told of with its reason where %s asks for it',
    (address) => {
      const { notices } = parseView(address, realCatalogue)
      const texts = (['en', 'zh', 'ru'] as const).map((language) =>
        noticeTexts(notices, formats[language], realCatalogue).map(plain),
      )
      expect(texts).toEqual([
        [`Of 2024 only ${count} headings are at hand, too few for a ranking or a whole: years end with 2023.`],
        [`2024年仅有${count}个品目的数据，不足以排名或合计：年份截至2023年。`],
        [`За 2024 год есть лишь ${count} позиций — мало для рейтинга и для целого: годы заканчиваются на 2023.`],
      ])
    },
  )

  it('leaves other words of a link to their own notice', () => {
    const { notices } = parseView('?view=movers&a=1999&b=2024&node=ZZ', realCatalogue)
    const [first, second] = noticeTexts(notices, format, realCatalogue)
    expect(first).toContain('too few for a ranking')
    expect(second).toContain('node=ZZ and a=1999')
    expect(second).not.toContain('b=2024')
  })
})

it('headings of one year alone are told by the largest, and by how small the others are', () => {
  const codesIn = (year: string) =>
    new Map(
      cells('baci-annual.csv').flatMap((row) =>
        row['flow'] === 'M' && row['year'] === year ? [[row['cmd_code'], Number(row['value_usd'])]] : [],
      ),
    )
  const [before, after] = [codesIn('2022'), codesIn('2023')]
  const only = [...after].filter(([code]) => !before.has(code)).toSorted(([, a], [, b]) => b - a)
  const nameOf = headingNames(realCatalogue, realNomenclature, 'M', format)
  const data = moversData(realProducts('M', 2022), realProducts('M', 2023), 'value')
  const note = plain(moversNotes(data, nameOf, format).find((text) => text.startsWith('Only in 2023')))
  const [, millions = '', others = '', bound = ''] =
    /\(\$(\d+) m\) and (\d+) others under \$([\d.]+) m\.$/.exec(note) ?? []
  expect([Number(millions), Number(others)]).toEqual([Math.round((only[0]?.[1] ?? 0) / 1e6), only.length - 1])
  expect(Number(bound) * 1e6).toBeGreaterThan(only[1]?.[1] ?? Infinity)
})
