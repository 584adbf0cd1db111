import { expect, it } from 'vitest'
import { verdictOf } from '#src/claims/claim.ts'

const crude = { kind: 'equals', percent: 44, digits: 0 } as const
const exports = { kind: 'equals', percent: 12.8, digits: 1 } as const
const more = { kind: 'moreThan', percent: 100 } as const

it.each([
  // Percentages are compared at the precision of the claim.
  [crude, [44.2], null, 'holds'],
  [crude, [43.5], null, 'holds'],
  [crude, [44.49], null, 'holds'],
  [crude, [44.5], null, 'fails'],
  [crude, [44.9], null, 'fails'],
  [crude, [43.49], null, 'fails'],
  [crude, [-44.2], null, 'fails'],
  // A claim may hold on the first release only.
  [exports, [12.4], 12.8, 'holdsOnFirstRelease'],
  [exports, [12.75], 12.8, 'holds'],
  [exports, [12.8], 12.4, 'holds'],
  [exports, [12.4], 12.9, 'fails'],
  [exports, [12.4], null, 'fails'],
  // Claims of more than a threshold.
  [more, [150.7], null, 'holds'],
  [more, [100.01], null, 'holds'],
  [more, [100], null, 'fails'],
  [more, [99.9], null, 'fails'],
  // Two books may disagree, and a first release does not reconcile them.
  [more, [141.9, -16.9], null, 'dependsOnSource'],
  [more, [-16.9, 141.9], null, 'dependsOnSource'],
  [more, [141.9, 120], null, 'holds'],
  [more, [80, -16.9], null, 'fails'],
  [more, [141.9, -16.9], 150, 'dependsOnSource'],
] as const)('the claim %o against %j, first stated as %s: %s', (claim, computed, firstRelease, verdict) => {
  expect(verdictOf(claim, { computed, firstRelease })).toBe(verdict)
})
