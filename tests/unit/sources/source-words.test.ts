import { expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { readTable } from '#mocks/readers/table.ts'
import { languages } from '#src/i18n/languages.ts'
import { correctionsTable, sourcesTable } from '#src/trade/tables/catalogue.ts'

// Texts of our own that lie in tables: what is said of each source, and the log of corrections.

const sources = readTable(sourcesTable, readDataFile('sources.csv'))
const corrections = readTable(correctionsTable, readDataFile('corrections.csv'))
const told = ['publisher', 'names', 'dataset', 'licence', 'vintage', 'via'] as const
const ofSources = sources.flatMap((source) => told.map((field) => source[field]))
const ofCorrections = corrections.flatMap(({ what, why }) => [what, why])
const all = [...ofSources, ...ofCorrections]
const textsIn = (list: typeof all, ...of: string[]): string[] =>
  list.flatMap((texts) => of.map((language) => texts[language] ?? ''))

/** Names of publishers, products, licences and hosts, which keep their spelling in every language. */
const ownNames = 'UN Comtrade,S&P Global,The Wall Street Journal,FRED EXCHUS,Etalab,Brent,GitHub,Zenodo'.split(',')
const withoutNames = (text: string): string =>
  ownNames.reduce((rest, name) => rest.replaceAll(name, ''), text).replaceAll(/[\w-]+(?:\/[\w.-]+)+|\S+\.\S+\/\S+/g, '')

it('are in every language of the page', () => {
  expect(all.filter((texts) => languages.some((language) => (texts[language] ?? '') === ''))).toEqual([])
})

it('are Chinese in Chinese and Russian in Russian: no three words of English in a row', () => {
  const threeWords = /[A-Za-z]{2,}[\s,;]+[A-Za-z]{2,}[\s,;]+[A-Za-z]{2,}/
  expect(textsIn(ofSources, 'zh', 'ru').filter((text) => threeWords.test(withoutNames(text)))).toEqual([])
})

it('have no date and no status as a program writes it, and a space before a Russian percent sign alone', () => {
  expect(textsIn(all, ...languages).filter((text) => /\d{4}-\d{2}|\([APEU]\)/.test(text))).toEqual([])
  expect(textsIn(all, 'ru').filter((text) => /[ \d]%/.test(text))).toEqual([])
  expect(textsIn(all, 'en', 'zh').filter((text) => /\s%/.test(text))).toEqual([])
})
