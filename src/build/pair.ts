import { type Plugin, type ResolvedConfig, loadEnv } from 'vite'
import { isHome, parsePair } from '#mocks/clickhouse/pair.ts'
import { countryName } from '#src/i18n/countryName.ts'
import type { Pair } from '#src/trade/catalogue.ts'

// A trade API at an address that ends in another pair, `https://example.org/276-643/`, makes a page of that pair.

/** Numbers of UN Comtrade that are not those of ISO 3166. */
const ownNumbers: { readonly [number: string]: string } = {
  251: 'FR',
  490: 'TW',
  579: 'NO',
  699: 'IN',
  757: 'CH',
  842: 'US',
}
/** Numbers that are of no country today, though `Intl` gives some of them the letters of one. */
const others = /^(158|172|200|230|249|250|278|280|356|530|532|536|578|582|720|736|756|810|830|840|886|89[01]|9..)$/

function lettersOf(number: number): string {
  const digits = String(number).padStart(3, '0')
  const letters = others.test(digits) ? '' : (ownNumbers[number] ?? new Intl.Locale(`und-${digits}`).region ?? '')
  if (/^[A-Z]{2}$/.test(letters)) return letters
  throw new Error(`VITE_API_BASE ends in ${number}, which is no country of UN Comtrade`)
}

/** The pair at the end of the API's address; null for China and Russia, and where the address names no pair. */
export function pairOfBuild({ env }: Pick<ResolvedConfig, 'env'>): Pair | null {
  const apiBase = String(env['VITE_API_BASE'] ?? '')
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

/** Tells the application its pair as `import.meta.env.PAIR` (src/trade/catalogue.ts). */
export function anotherPair(): Plugin {
  return {
    name: 'another-pair',
    config({ root = process.cwd() }, { mode }) {
      const pair = pairOfBuild({ env: loadEnv(mode, root, 'VITE_') })
      return pair === null ? {} : { define: { 'import.meta.env.PAIR': JSON.stringify(pair) } }
    },
  }
}
