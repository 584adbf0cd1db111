import { describe, expect, it } from 'vitest'
import type { Reason } from '#src/view/availability.ts'
import type { Notice } from '#src/view/address/repair.ts'
import { ignored } from '#src/view/address/repair.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { reasonText } from '#src/view/availability.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'
import { formats } from '#tests/unit/support/formats.ts'

describe('why a choice is closed', () => {
  const reasons: readonly (readonly [Reason, string])[] = [
    [{ kind: 'yearly-only' }, 'the selected commodities have yearly figures only.'],
    [{ kind: 'of-months', chart: 'season' }, 'seasons need Month or Year to date.'],
    [{ kind: 'index-of-running' }, 'such sums restart each January: no period can be 100.'],
    [{ kind: 'no-weight-in-range' }, 'none of the selected commodities has a published weight in this period.'],
    [{ kind: 'share-of-value-only', because: 'weight' }, 'shares are given for value only.'],
    [{ kind: 'not-stackable', because: 'price' }, 'average prices do not add up to a stack.'],
    [{ kind: 'not-stackable', because: 'index' }, 'indices do not add up to a stack.'],
    [{ kind: 'not-stackable', because: 'yoy' }, 'changes do not add up to a stack.'],
    [{ kind: 'value-level-only', chart: 'treemap', because: 'weight' }, 'this chart shows values as they are.'],
    [{ kind: 'log-of-share' }, 'shares are shown on a linear scale.'],
    [{ kind: 'log-of-change' }, 'changes can be negative, which has no logarithm.'],
    [{ kind: 'log-of-stacked' }, 'stacked areas cannot have a logarithmic scale.'],
    [{ kind: 'log-of-bars' }, 'bars start at zero, which has no logarithm.'],
    [{ kind: 'base-not-shown' }, 'the chosen period is not shown.'],
    [{ kind: 'no-events' }, 'this chart has no time axis.'],
    [{ kind: 'no-axis', chart: 'table' }, 'this chart has no such axis.'],
  ]

  it.each(reasons)('%o: %s', (reason, expected) => {
    expect(reasonText(reason, format)).toBe(expected)
  })

  it('of a balance is about the balance', () => {
    expect(reasonText({ kind: 'log-of-balance' }, format)).toMatch(/negative/)
  })
})

describe('what a link asked for in vain', () => {
  it('is named in one sentence', () => {
    expect(noticeTexts([ignored('series', 'M-9999'), ignored('colour', 'red')], format)).toEqual([
      'The link held something this page does not know, which was ignored: series=M-9999 and colour=red.',
    ])
  })

  it.each([
    [
      'en',
      'The link held something this page does not know, which was ignored: series=M-10000, series=M-10001, series=M-10002, series=M-10003, series=M-10004 and 4,995 more.',
    ],
    [
      'zh',
      '链接中有本页无法识别的内容，已忽略：series=M-10000、series=M-10001、series=M-10002、series=M-10003、series=M-10004、另外4,995项。',
    ],
    [
      'ru',
      'В ссылке было то, чего эта страница не знает; это пропущено: series=M-10000, series=M-10001, series=M-10002, series=M-10003, series=M-10004 и ещё 4 995.',
    ],
  ] as const)('of five thousand ids is five and a count: %s', (language, expected) => {
    const ids = Array.from({ length: 5000 }, (_, i) => `M-${10_000 + i}`)
    const { notices } = parseView(`?series=M-2709,${ids.join(',')}`, realCatalogue)
    const texts = noticeTexts(notices, formats[language])
    expect(texts.map((text) => text.replaceAll(/[\u00A0\u202F]/g, ' '))).toEqual([expected])
  })

  it('of series of a file is five and a count', () => {
    const ids = Array.from({ length: 7 }, (_, i) => `M-870${i}.file`)
    const [text] = noticeTexts(
      ids.map((id) => ignored('series', id)),
      format,
    )
    expect(text).toContain(': M-8700.file, M-8701.file, M-8702.file, M-8703.file, M-8704.file and 2 more.')
  })

  it('is shown as the plain text it is', () => {
    const text = noticeTexts([ignored('{name}', '<b>$&</b>')], format)[0]
    expect(text).toContain('{name}=<b>$&</b>')
  })
})

describe('a choice that was changed by another', () => {
  const notices: readonly (readonly [Notice, string])[] = [
    [
      { kind: 'repaired', parameter: 'freq', from: 'month', to: 'year', reason: { kind: 'yearly-only' } },
      'Frequency was set to Year: the selected commodities have yearly figures only.',
    ],
    [
      { kind: 'repaired', parameter: 'measure', from: 'weight', to: 'value', reason: { kind: 'no-weight-in-range' } },
      'Measure was set to Value: none of the selected commodities has a published weight in this period.',
    ],
    [
      {
        kind: 'repaired',
        parameter: 'show',
        from: 'share',
        to: 'level',
        reason: { kind: 'share-of-value-only', because: 'weight' },
      },
      'Show as was set to Amount: shares are given for value only.',
    ],
    [
      {
        kind: 'repaired',
        parameter: 'chart',
        from: 'area',
        to: 'line',
        reason: { kind: 'not-stackable', because: 'index' },
      },
      'Chart was set to Lines: indices do not add up to a stack.',
    ],
    [
      { kind: 'repaired', parameter: 'scale', from: 'log', to: 'linear', reason: { kind: 'log-of-bars' } },
      'Scale was set to Linear: bars start at zero, which has no logarithm.',
    ],
    [
      { kind: 'repaired', parameter: 'base', from: '2021-05', to: null, reason: { kind: 'base-not-shown' } },
      'Base was set to the first shared period: the chosen period is not shown.',
    ],
  ]

  it.each(notices)('%o', (notice, expected) => {
    expect(noticeTexts([notice], format)).toEqual([expected])
  })

  it('comes after what the link asked for in vain', () => {
    const texts = noticeTexts([...notices.map(([notice]) => notice), ignored('x', 'y')], format)
    expect([texts.length, texts[0]]).toEqual([7, expect.stringContaining('x=y')])
  })
})

it('no notices, no words', () => {
  expect(noticeTexts([], format)).toEqual([])
})
