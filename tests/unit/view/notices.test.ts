import { expect, it } from 'vitest'
import { ignored, parseView } from '#src/view/address/address.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

// Sentences about what is repaired are in addresses.csv.

const saidOf = (search: string): string[] => noticeTexts(parseView(search, realCatalogue).notices, format)

it('what a link asked for in vain is named in one sentence, before what was changed', () => {
  expect(saidOf('chart=bar&scale=log&series=M-2709,M-9999&colour=red')).toEqual([
    'The link held something this page does not know, which was ignored: series=M-9999 and colour=red.',
    expect.stringContaining('Scale was set'),
  ])
  expect(saidOf('freq=year')).toEqual([])
})

it('of five thousand ids five are named and the others counted', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `M-${10_000 + i}`)
  const [text] = saidOf(`?series=M-2709,${ids.join(',')}`)
  expect(text).toMatch(/: series=M-10000, series=M-10001, .*, series=M-10004 and 4,995 more\.$/)
})

it('so are series of a reader’s file, which a link cannot hold', () => {
  const ids = Array.from({ length: 7 }, (_, i) => ignored('series', `M-870${i}.file`))
  expect(noticeTexts(ids, format)).toEqual([
    expect.stringMatching(/: M-8700\.file, M-8701\.file, .*, M-8704\.file and 2 more\./),
  ])
})

it('a notice shows the text of the link as plain as it is', () => {
  expect(noticeTexts([ignored('{name}', '<b>$&</b>')], format)[0]).toContain('{name}=<b>$&</b>')
})
