import { expect, it } from 'vitest'
import { changedVintages, vintageOf } from '#mocks/update/vintage.ts'

it.each([
  ['revised, as read in 2025', 'revised, as read from 2025 to 2026-11-24'],
  ['revised, as read from 2025 to 2026-10-15', 'revised, as read from 2025 to 2026-11-24'],
  ['first release', 'first release; newest as read on 2026-11-24'],
  ['none read yet', 'as read on 2026-11-24'],
  ['as read on 2026-11-24', 'as read on 2026-11-24'],
  ['as read on 2026-10-15', 'as read from 2026-10-15 to 2026-11-24'],
])('“%s” becomes “%s”', (before, after) => {
  expect(vintageOf(before, '2026-11-24')).toBe(after)
})

it('leaves every other source and every other byte as it is', () => {
  const sources =
    'id,publisher,vintage,via\ncomtrade,"United, Nations","revised, as read in 2025",x\nbaci,CEPII,"revised, as read in 2025",y\n'
  const dataPackage = '{ "version": "1.0.0", "sources": [{ "version": "revised, as read in 2025" }] }'
  expect(changedVintages(sources, dataPackage, '2026-11-24', 'comtrade')).toEqual({
    sources:
      'id,publisher,vintage,via\ncomtrade,"United, Nations","revised, as read from 2025 to 2026-11-24",x\nbaci,CEPII,"revised, as read in 2025",y\n',
    dataPackage: '{ "version": "1.0.0", "sources": [{ "version": "revised, as read from 2025 to 2026-11-24" }] }',
  })
})
