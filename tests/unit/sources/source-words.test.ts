import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { languages } from '#src/i18n/languages.ts'

const { sources } = parseTables(readDataFile)
const told = ['publisher', 'names', 'dataset', 'licence', 'vintage', 'via'] as const

/** Names of publishers, products, licences and hosts, which keep their spelling in every language. */
const ownNames = [
  'UN Comtrade',
  'S&P Global',
  'The Wall Street Journal',
  'FRED EXCHUS',
  'Etalab',
  'Brent',
  'GitHub',
  'Zenodo',
]
const withoutNames = (text: string): string =>
  ownNames.reduce((rest, name) => rest.replaceAll(name, ''), text).replaceAll(/[\w-]+(?:\/[\w.-]+)+|\S+\.\S+\/\S+/g, '')

describe('what is said of a source', () => {
  it('is said in every language of the page', () => {
    const missing = sources.flatMap((source) =>
      told.filter((field) => languages.some((language) => (source[field][language] ?? '') === '')),
    )
    expect(missing).toEqual([])
  })

  it('is Chinese in Chinese and Russian in Russian: no three words of English in a row', () => {
    const texts = sources.flatMap((source) =>
      told.flatMap((field) => [source[field]['zh'] ?? '', source[field]['ru'] ?? '']),
    )
    expect(
      texts.filter((text) => /[A-Za-z]{2,}[\s,;]+[A-Za-z]{2,}[\s,;]+[A-Za-z]{2,}/.test(withoutNames(text))),
    ).toEqual([])
  })

  it('names what facts are under no copyright, and who MGIMO is', () => {
    const press = sources.find(({ id }) => id === 'gacc-press')
    expect(press?.licence).toEqual({
      en: 'facts, not protected by copyright',
      zh: '事实性数据，不受著作权保护',
      ru: 'фактические данные, не охраняются авторским правом',
    })
    const mgimo = sources.filter(({ id }) => id.startsWith('mgimo'))
    expect(mgimo.length).toBe(3)
    for (const { publisher } of mgimo) expect(publisher.en).toContain('the university of Russia’s foreign ministry')
  })

  it('says what a copy is before whose it is', () => {
    const copies = sources.map(({ via }) => via).filter(({ en }) => /GitHub|Zenodo/.test(en))
    expect(copies.length).toBe(24)
    expect(copies.filter(({ en }) => !/^(?:a public copy|public copies) on /.test(en))).toEqual([])
    expect(copies.filter(({ zh }) => !/^(?:GitHub|Zenodo)上的公开副本/.test(zh ?? ''))).toEqual([])
    expect(copies.filter(({ ru }) => !/^открыт(?:ая копия|ые копии) на /.test(ru ?? ''))).toEqual([])
  })

  it('has no date as a program writes it, and in Russian no break before a percent sign', () => {
    const texts = sources.flatMap((source) => told.flatMap((field) => Object.values(source[field])))
    expect(texts.filter((text) => /\d{4}-\d{2}/.test(text))).toEqual([])
    expect(
      sources
        .flatMap(({ vintage, dataset }) => [vintage, dataset].map(({ ru = '' }) => ru))
        .filter((text) => /[ \d]%/.test(text)),
    ).toEqual([])
  })
})
