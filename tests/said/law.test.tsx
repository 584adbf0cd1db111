import { beforeAll, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import { parseView } from '#src/view/address/address.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { lawBrokenBy } from '#tests/said/law.tsx'
import { states } from '#tests/said/rows.ts'
import { drawLive } from '#tests/said/said.tsx'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

const client = createQueryClient()
answeredFromDisk()
beforeAll(() => loadFirstChart())

/** Where the law of law.tsx is broken today; a row goes when its number is told. */
const broken = csvRows(import.meta.url, 'broken.csv')

it.each([...charts, ...analyses])(
  'a number under the pointer is in file, table and speech, with its status and sources: %s',
  async (figure) => {
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
  },
)
