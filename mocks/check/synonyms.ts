import { flows } from '#src/trade/catalogue.ts'
import { languages } from '#src/i18n/languages.ts'
import type { Tables } from '#mocks/readers/tables.ts'
import type { Section } from '#mocks/check/section.ts'

/** Number of each flow's largest headings that must have synonyms. */
const maxSearched = 60

/** Codes of the picker's commodities, and of each flow's largest headings in BACI's newest year. */
function searchedCodes({ commodities, baci }: Tables): Set<string> {
  const newest = baci.reduce((last, { observation: { period } }) => (period > last ? period : last), '')
  const largest = flows.flatMap((flow) =>
    baci
      .filter((row) => row.flow === flow && row.cmdCode !== 'TOTAL' && row.observation.period === newest)
      .toSorted((a, b) => (b.observation.value ?? 0) - (a.observation.value ?? 0))
      .slice(0, maxSearched),
  )
  return new Set([...commodities, ...largest].map(({ cmdCode }) => cmdCode))
}

/** Words that stand for several commodities, which is mostly right but needs a person's judgement. */
function shared(rows: Tables['synonyms']): string[] {
  return [...new Set(rows.map(({ synonym }) => synonym))].flatMap((word) => {
    const codes = rows.filter(({ synonym }) => synonym === word).map(({ cmdCode }) => cmdCode)
    return codes.length > 1 ? [`${word} (${codes.join(', ')})`] : []
  })
}

/** Synonyms for the search, which the picker's commodities and the largest headings must have in every language. */
export function synonyms(tables: Tables): Section {
  const byLanguage = languages.map((language) => ({
    language,
    rows: tables.synonyms.filter((row) => row.language === language),
  }))
  return {
    title: 'Synonyms for the search',
    lines: byLanguage.map(
      ({ language, rows }) => `${language}: ${rows.length}; of several: ${shared(rows).join(', ') || 'none'}`,
    ),
    faults: byLanguage.flatMap(({ language, rows }) =>
      [...searchedCodes(tables)]
        .filter((code) => !rows.some(({ cmdCode }) => cmdCode === code))
        .map((code) => `synonyms.csv: ${code} has none in ${language}`),
    ),
  }
}
