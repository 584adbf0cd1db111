import { expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queryClient.ts'
import { notesOfFigure, lastingNotesOfFigure, notesOnPage } from '#src/figure/texts.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { analyses } from '#src/view/analyses.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

answeredFromDisk()
const client = createQueryClient()

const wordsIn = (texts: readonly string[]): number => texts.join(' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

it.each([
  ...analyses.map((look) => `view=${look}`),
  'view=suppliers&of=X-8542',
  'view=suppliers&a=2019&b=2024',
  'view=europe&freq=year',
  'view=europe&freq=month&money=real',
  'view=dependence&money=rub',
  'view=prices&of=M-7601',
  'view=world&flow=X',
  'view=buyers&of=M-GAS',
  'view=books&flow=X&money=cny',
  'view=movers&flow=X&a=2019&b=2023&by=percent',
])('%s has at most 150 words around its chart, and keeps the others', async (search) => {
  const content = await figureOf(parseView(search, realCatalogue).view, realCatalogue, format, client)
  const { standing, folded } = notesOnPage(content)
  expect(wordsIn([content.title, content.subtitle, ...standing])).toBeLessThanOrEqual(150)
  const cautions = content.cautions?.() ?? []
  expect(standing.slice(0, Math.min(2, cautions.length))).toEqual(cautions.slice(0, 2))
  for (const key of content.keys?.() ?? []) expect(standing).toContain(key)
  expect([...standing, ...folded].toSorted()).toEqual(
    [...lastingNotesOfFigure(content), ...notesOfFigure(content)].toSorted(),
  )
})
