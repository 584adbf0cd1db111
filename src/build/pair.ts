import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { type Plugin, type ResolvedConfig, loadEnv } from 'vite'
import { isHome, parsePair } from '#mocks/clickhouse/pair.ts'
import { type LanguageTexts, loadLanguage, wordsOfPair } from '#src/i18n/load.ts'
import { countryName } from '#src/i18n/country.ts'
import { languages } from '#src/i18n/languages.ts'
import type { Pair } from '#src/trade/pair.ts'

// A trade API at an address that ends in another pair, `https://example.org/276-643/`, makes a page of that pair.

const file = new URL('./countries.json', import.meta.url)
/** Two-letter codes by UN Comtrade's country number, which for six countries is not the number of ISO 3166. */
const letters = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()))

function lettersOf(number: number): string {
  const found = v.parse(letters, readFileSync(file, 'utf8'))[number]
  if (found !== undefined) return found
  throw new Error(`VITE_API_BASE ends in a country ${number} that src/build/countries.json does not have`)
}

/** The pair at the end of the API's address; null for China and Russia, and where the address names no pair. */
export function pairAt(apiBase: string): Pair | null {
  const id = parsePair(apiBase.replace(/\/$/, '').replace(/^.*\//, ''))
  if (id === null || isHome(id)) return null
  const [reporter, partner] = [lettersOf(id.reporter), lettersOf(id.partner)]
  const name = [reporter, partner].map((code) => countryName(code, { locale: 'en' })).join(' ')
  return {
    numbers: [String(id.reporter), String(id.partner)],
    countries: [reporter, partner],
    name: name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^a-z]+/g, '-'),
  }
}

export const pairOfBuild = ({ env }: Pick<ResolvedConfig, 'env'>): Pair | null =>
  pairAt(String(env['VITE_API_BASE'] ?? ''))

/** The texts that the build itself writes, in every language. */
export async function textsOfBuild(pair: Pair | null): Promise<LanguageTexts[]> {
  const texts = await Promise.all(languages.map(loadLanguage))
  if (pair === null) return texts
  return texts.map((own) => ({ ...own, messages: { ...own.messages, ...wordsOfPair(own.language, pair) } }))
}

/** Tells the application its pair as `import.meta.env.PAIR` (src/trade/pair.ts). */
export function anotherPair(): Plugin {
  return {
    name: 'another-pair',
    config({ root = process.cwd() }, { mode }) {
      const pair = pairOfBuild({ env: loadEnv(mode, root, 'VITE_') })
      return pair === null ? {} : { define: { 'import.meta.env.PAIR': JSON.stringify(pair) } }
    },
  }
}
