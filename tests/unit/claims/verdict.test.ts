import { describe, expect, it } from 'vitest'
import { verdictOf } from '#src/claims/claim.ts'

const crude = { kind: 'equals', percent: 44, digits: 0 } as const
const exports = { kind: 'equals', percent: 12.8, digits: 1 } as const
const gas = { kind: 'moreThan', percent: 100 } as const
const chips = { kind: 'moreThan', percent: 100 } as const

describe('a claim of a number, at its own precision', () => {
  it.each([
    [44.2, 'holds'],
    [43.5, 'holds'],
    [44.49, 'holds'],
    [44.5, 'fails'],
    [44.9, 'fails'],
    [43.49, 'fails'],
    [-44.2, 'fails'],
  ] as const)('crude oil +44%% against %d%%: %s', (growth, verdict) => {
    expect(verdictOf(crude, { computed: [growth], firstRelease: null })).toBe(verdict)
  })
})

describe('a claim that holds on first release only', () => {
  it.each([
    // computed, stated on first release
    [12.4, 12.8, 'holdsOnFirstRelease'],
    [12.75, 12.8, 'holds'],
    [12.8, 12.4, 'holds'],
    [12.4, 12.9, 'fails'],
    [12.4, null, 'fails'],
  ] as const)('exports +12.8%% against %d%%, first stated as %s: %s', (computed, firstRelease, verdict) => {
    expect(verdictOf(exports, { computed: [computed], firstRelease })).toBe(verdict)
  })
})

describe('a claim of more than a threshold', () => {
  it.each([
    [150.7, 'holds'],
    [100.01, 'holds'],
    [100, 'fails'],
    [99.9, 'fails'],
  ] as const)('gas more than +100%% against %d%%: %s', (growth, verdict) => {
    expect(verdictOf(gas, { computed: [growth], firstRelease: null })).toBe(verdict)
  })
})

describe('a claim that two books are asked about', () => {
  it.each([
    [[141.9, -16.9], 'dependsOnSource'],
    [[-16.9, 141.9], 'dependsOnSource'],
    [[141.9, 120], 'holds'],
    [[80, -16.9], 'fails'],
  ] as const)('microchips more than doubled against %j: %s', (computed, verdict) => {
    expect(verdictOf(chips, { computed, firstRelease: null })).toBe(verdict)
  })

  it('is not saved by a first release while the books disagree', () => {
    expect(verdictOf(chips, { computed: [141.9, -16.9], firstRelease: 150 })).toBe('dependsOnSource')
  })
})
