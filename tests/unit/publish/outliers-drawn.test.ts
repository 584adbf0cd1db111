import { beforeAll, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { figureSvg } from '#src/publish/files/exports.ts'
import { figureSizes } from '#src/publish/layout/sizes.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/publish/texts.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import { parseView } from '#src/view/address/address.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { marksOf } from '#tests/unit/support/marksOf.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

// Coal grew by 1,619.6% in February 2021, after a month of next to nothing, which would flatten all else.

const client = createQueryClient()
answeredFromDisk()
beforeAll(() => loadFirstChart())

it.each([
  ['lines', 'chart=line&freq=month', 1],
  ['bars', 'chart=bar&freq=month&from=2020-03&to=2021-04', 1],
  ['panels of one axis', 'chart=panels&freq=month&y=shared', 1],
  ['panels of their own', 'chart=panels&freq=month', 1],
  ['seasons', 'chart=season&freq=month&to=2021-06', 1],
  ['lines of years, none of which is so far off', 'chart=line&freq=year', 0],
])('a change far beyond all others is written at the edge, in the colour of its line: %s', async (_, parts, count) => {
  const { view } = parseView(`?series=M-2709,M-2701&show=yoy&${parts}`, catalogue)
  const content = await figureOf(view, catalogue, format, client)
  const figure = {
    content,
    catalogue,
    address: 'https://trade.test/',
    size: figureSizes.article,
    theme: 'light',
  } as const
  const marks = marksOf(await figureSvg({ ...figure, events: true, notes: true, source: true }))
  const within = (part: string) => marks.filter(({ ids }) => ids.some((id) => id.startsWith(part)))
  const words = (part: string): string[] => within(part).flatMap(({ name, text }) => (name === 'text' ? [text] : []))
  expect(words('outliers')).toEqual(Array.from({ length: count }, () => '+1,619.6%'))
  const colours = within('series-M-2701').map(({ attributes }) => attributes.get('stroke') ?? attributes.get('fill'))
  for (const { name, attributes } of within('outliers'))
    if (name === 'path') expect(colours).toContain(attributes.get('fill'))
  expect(words('y-axis-labels').filter((number) => /^−(?!100$|[1-9]?0$)|\d,?\d{3}/.test(number))).toEqual([])
  expect(
    [...lastingNotesOfFigure(content), ...notesOfFigure(content)].join(' ').includes('far beyond all others'),
  ).toBe(count > 0)
})
