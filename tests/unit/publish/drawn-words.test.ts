import { expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { drawFigure, withWords } from '#src/publish/draw/drawFigure.tsx'
import { figureSizes } from '#src/publish/layout/sizes.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/publish/texts.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { lowerFirst } from '#src/i18n/format.ts'
import { parseView } from '#src/view/address/address.ts'
import { realCatalogue as catalogue, realNomenclature } from '#tests/unit/support/tables.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { format } from '#tests/unit/support/words.ts'
import { cells } from '#tests/unit/support/worth.ts'

// A picture has room for some rows only; its small print must not speak of the others.

answeredFromDisk()
const client = createQueryClient()

it.each([
  ['suppliers-annual.csv', 'X', '?view=suppliers&sort=all', 'article'],
  ['suppliers-annual.csv', 'X', '?view=suppliers&sort=group&money=rub', 'phone'],
  ['dependence-annual.csv', 'M', '?view=dependence', 'square'],
] as const)(
  'the small print of a picture names headings of drawn rows alone: %s %s%s, %s',
  async (file, flow, search, size) => {
    const content = await figureOf(parseView(search, catalogue).view, catalogue, format, client)
    const source = { source: 'Source', sourceAlone: 'Source', credit: '', more: 'More' }
    const figure = withWords({ content, ...source, metadata: '{}', theme: 'light', size: figureSizes[size] }, (of) => ({
      lasting: lastingNotesOfFigure(of),
      notes: notesOfFigure(of),
    }))
    const drawn = new Set(
      Array.from(drawFigure(figure).matchAll(/id="(?:series-)?(?:X-)?(\d{4})"/g), ([, code]) => code),
    )
    const names = headingNames(catalogue, realNomenclature, flow, format)
    const named = (texts: readonly string[]): string[] =>
      [...new Set(cells(file).map((row) => row['cmd_code'] ?? ''))].filter((code) =>
        [names(code), lowerFirst(names(code), format)].some((name) => texts.join(' ').includes(name)),
      )
    const all = named([...lastingNotesOfFigure(content), ...notesOfFigure(content)])
    expect(all.filter((code) => !drawn.has(code)).length).toBeGreaterThan(0)
    expect(named([...figure.lasting, ...figure.notes])).toEqual(all.filter((code) => drawn.has(code)))
  },
)
