import { describe, expect, it } from 'vitest'
import answers from '#tests/judges/answers.json' with { type: 'json' }
import type { Answer } from '#tests/judges/answers.ts'
import { rulesLeftOut, unanswered } from '#tests/judges/answers.ts'

const why = { reason: 'It is meant so.', link: 'https://www.w3.org/' }
const small = { judge: 'alfa', rule: 'sia-r113', where: 'treemap', ...why }
const cut = { judge: 'nu', rule: 'Bad value “\\d+%”\\.', where: 'everywhere', ...why }

const found = (rule: string, where: string, what = '') => ({ rule, where, what })
const width = (where: string) => found('Bad value “100%”.', where)
const tile = found('sia-r113', 'treemap', 'button')

describe('what a judge objects to', () => {
  it.each<[why: string, ...Parameters<typeof unanswered>, left: string[]]>([
    ['is left alone where it is answered by name', 'alfa', ['treemap'], [tile], [small], []],
    ['is left alone where it is answered everywhere', 'nu', ['everywhere'], [width('embed')], [cut], []],
    [
      'stands where the answer is of another place, rule or judge',
      'alfa',
      ['lines'],
      [{ ...tile, where: 'lines' }, found('sia-r11', 'treemap', 'a'), found('Bad value “7%”.', 'treemap', 'i')],
      [small, cut],
      ['lines: sia-r113 button', 'treemap: sia-r11 a', 'treemap: Bad value “7%”. i'],
    ],
    [
      'stands in the file that is served, where the answer is of what scripts make of it',
      'nu',
      ['views'],
      [width('table'), width('index')],
      [{ ...cut, where: 'views' }],
      ['index: Bad value “100%”. '],
    ],
    [
      'stands in the page, where the answer is of pages of their own',
      'nu',
      [],
      [width('own-page-gas'), width('index'), width('table')],
      [{ ...cut, where: 'pages of their own' }],
      ['index: Bad value “100%”. ', 'table: Bad value “100%”. '],
    ],
    [
      'is no more, and its answer is told so of a place looked at',
      'alfa',
      ['treemap'],
      [],
      [small],
      ['treemap: nothing is found of sia-r113 any more; its answer can go'],
    ],
    ['is no more, and its answer is let be of a place not looked at', 'alfa', ['lines'], [], [small], []],
  ])('%s', (_, judge, places, findings, given, left) => {
    expect(unanswered(judge, places, findings, given)).toEqual(left)
  })
})

describe('a rule that is left out', () => {
  it('is one of Alfa’s, by name', () => {
    expect(rulesLeftOut('alfa', 'never asked')).toEqual(['sia-r73', 'sia-r111'])
    expect(rulesLeftOut('alfa', 'never asked of a part')).toEqual(['sia-r1', 'sia-r59', 'sia-r61', 'sia-r87'])
    expect(rulesLeftOut('nu', 'never asked')).toEqual([])
  })
})

describe('an answer', () => {
  const given: readonly Answer[] = answers
  it.each(given)('says why, and where one can read it: $judge, $rule', ({ judge, reason, link }) => {
    expect(['alfa', 'nu', 'csp']).toContain(judge)
    expect(reason.length).toBeGreaterThan(40)
    expect(new URL(link).protocol).toBe('https:')
  })
})
