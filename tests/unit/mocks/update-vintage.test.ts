import { describe, expect, it } from 'vitest'
import { changedVintages, vintageOf } from '#mocks/update/vintage.ts'

describe('the edition of figures read on 24 November 2026', () => {
  it.each([
    ['revised, as read in 2025', 'revised, as read from 2025 to 24 November 2026'],
    ['revised, as read from 2025 to 15 October 2026', 'revised, as read from 2025 to 24 November 2026'],
    ['first release', 'first release; newest as read on 24 November 2026'],
    ['none read yet', 'as read on 24 November 2026'],
    ['as read on 24 November 2026', 'as read on 24 November 2026'],
    ['as read on 15 October 2026', 'as read from 15 October 2026 to 24 November 2026'],
  ])('“%s” becomes “%s”', (before, after) => {
    expect(vintageOf(before, '2026-11-24')).toBe(after)
  })

  it.each([
    ['修订数，2025年读取', '修订数，2025年至2026年11月24日读取'],
    ['修订数，2025年至2026年10月15日读取', '修订数，2025年至2026年11月24日读取'],
    ['首次发布', '首次发布；最新数据2026年11月24日读取'],
    ['尚未读取', '2026年11月24日读取'],
    ['2026年11月24日读取', '2026年11月24日读取'],
  ])('“%s” becomes “%s”', (before, after) => {
    expect(vintageOf(before, '2026-11-24', 'zh')).toBe(after)
  })

  it.each([
    ['уточнённые данные, прочитаны в 2025 году', 'уточнённые данные, прочитаны с 2025 года по 24 ноября 2026 года'],
    [
      'уточнённые данные, прочитаны с 2025 года по 15 октября 2026 года',
      'уточнённые данные, прочитаны с 2025 года по 24 ноября 2026 года',
    ],
    ['первая публикация', 'первая публикация; новейшие прочитаны 24 ноября 2026 года'],
    ['ещё не прочитаны', 'прочитаны 24 ноября 2026 года'],
    ['прочитаны 24 ноября 2026 года', 'прочитаны 24 ноября 2026 года'],
  ])('“%s” becomes “%s”', (before, after) => {
    expect(vintageOf(before, '2026-11-24', 'ru')).toBe(after)
  })
})

it('leaves every other source and every other byte as it is', () => {
  const header = 'id,publisher_en,vintage_en,vintage_zh,via_en\n'
  const baci = 'baci,CEPII,"revised, as read in 2025",2025年读取,y\n'
  const sources = `${header}comtrade,"United, Nations","revised, as read in 2025",2025年读取,x\n${baci}`
  const dataPackage = '{ "version": "1.0.0", "sources": [{ "version": "revised, as read in 2025" }] }'
  expect(changedVintages(sources, dataPackage, '2026-11-24', 'comtrade')).toEqual({
    sources: `${header}comtrade,"United, Nations","revised, as read from 2025 to 24 November 2026",2025年至2026年11月24日读取,x\n${baci}`,
    dataPackage: '{ "version": "1.0.0", "sources": [{ "version": "revised, as read from 2025 to 24 November 2026" }] }',
  })
})
