import { describe, expect, it } from 'vitest'
import answers from '#tests/judges/answers.json' with { type: 'json' }
import type { Answer } from '#tests/judges/answers.ts'
import { rulesLeftOut, unanswered } from '#tests/judges/answers.ts'

const why = { reason: 'It is meant so.', link: 'https://www.w3.org/' }
const small = { judge: 'alfa', rule: 'sia-r113', where: 'treemap', ...why }
const cut = { judge: 'nu', rule: 'Bad value “\\d+%”\\.', where: 'everywhere', ...why }

describe('what a judge objects to', () => {
  it('is left alone where it is answered by name', () => {
    const tile = { rule: 'sia-r113', where: 'treemap', what: 'button' }
    expect(unanswered('alfa', ['treemap'], [tile], [small])).toEqual([])
    const width = { rule: 'Bad value “100%”.', where: 'embed', what: '' }
    expect(unanswered('nu', ['everywhere'], [width], [cut])).toEqual([])
  })

  it('stands where the answer is of another place, rule or judge', () => {
    const findings = [
      { rule: 'sia-r113', where: 'lines', what: 'button' },
      { rule: 'sia-r11', where: 'treemap', what: 'a' },
      { rule: 'Bad value “7%”.', where: 'treemap', what: 'i' },
    ]
    expect(unanswered('alfa', ['lines'], findings, [small, cut])).toEqual([
      'lines: sia-r113 button',
      'treemap: sia-r11 a',
      'treemap: Bad value “7%”. i',
    ])
  })

  it('stands in the file that is served, where the answer is of what scripts make of it', () => {
    const style = { ...cut, where: 'views' }
    const found = (where: string) => ({ rule: 'Bad value “100%”.', where, what: '' })
    expect(unanswered('nu', ['views'], [found('table'), found('index')], [style])).toEqual([
      'index: Bad value “100%”. ',
    ])
  })

  it('stands in the page, where the answer is of pages of their own', () => {
    const two = { ...cut, where: 'pages of their own' }
    const found = (where: string) => ({ rule: 'Bad value “100%”.', where, what: '' })
    expect(unanswered('nu', [], [found('own-page-gas'), found('index'), found('table')], [two])).toEqual([
      'index: Bad value “100%”. ',
      'table: Bad value “100%”. ',
    ])
  })

  it('is no more where an answer has nothing to answer, which is told of the places looked at', () => {
    expect(unanswered('alfa', ['treemap'], [], [small])).toEqual([
      'treemap: nothing is found of sia-r113 any more; its answer can go',
    ])
    expect(unanswered('alfa', ['lines'], [], [small])).toEqual([])
  })
})

describe('a rule that is left out', () => {
  it('is one of Alfa’s, by name', () => {
    expect(rulesLeftOut('alfa', 'never asked')).toEqual(['sia-r73', 'sia-r111'])
    expect(rulesLeftOut('alfa', 'never asked of a part')).toEqual(['sia-r1', 'sia-r61', 'sia-r87'])
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
