import { expect, it } from 'vitest'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { ignored } from '#src/view/address/repair.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

const saidOf = (search: string): string[] => noticeTexts(parseView(search, realCatalogue).notices, format)

it.each([
  ['series=X-8542&freq=month', 'Frequency was set to Year: the selected commodities have yearly figures only.'],
  ['freq=year&chart=season', 'Chart was set to Lines: seasons need Month or Year to date.'],
  ['freq=ytd&show=index&chart=season', 'Chart was set to Lines: such sums restart each January: no period can be 100.'],
  [
    'series=X-TOTAL&measure=weight',
    'Measure was set to Value: none of the selected commodities has a published weight in this period.',
  ],
  ['series=W-BRENT', 'Measure was set to Average price: world prices have no value or weight.'],
  ['measure=weight&money=rub', 'Money was set to US dollars: weights have no currency.'],
  ['measure=weight&show=share', 'Show as was set to Amount: shares are given for value only.'],
  ['measure=price&chart=area', 'Chart was set to Lines: average prices do not add up to a stack.'],
  ['show=index&chart=area', 'Chart was set to Lines: indices do not add up to a stack.'],
  ['show=yoy&chart=area', 'Chart was set to Lines: changes do not add up to a stack.'],
  ['measure=weight&chart=treemap', 'Chart was set to Lines: this chart shows values as they are.'],
  ['show=share&scale=log', 'Scale was set to Linear: shares are shown on a linear scale.'],
  ['show=yoy&scale=log', 'Scale was set to Linear: changes can be negative, which has no logarithm.'],
  ['chart=area&scale=log', 'Scale was set to Linear: stacked areas cannot have a logarithmic scale.'],
  ['chart=bar&scale=log', 'Scale was set to Linear: bars start at zero, which has no logarithm.'],
  ['chart=table&scale=log', 'Scale was set to Linear: this chart has no such axis.'],
  ['show=index&from=2022-01&base=2021-12', 'Base was set to the first shared period: the chosen period is not shown.'],
])('of %s is said: %s', (search, sentence) => {
  expect(saidOf(search)).toEqual([sentence])
})

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
