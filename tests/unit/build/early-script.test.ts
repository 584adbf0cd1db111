import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { firstLanguage } from '#src/app/language.ts'
import { earlyScript } from '#src/build/prerender/servedPage.ts'
import { parseLanguage } from '#src/i18n/languages.ts'

const script = await earlyScript()

/** The root element's dataset as the script in the page's head sets it for an address, a storage and languages. */
function early(search: string, storage: { readonly [key: string]: string }, tags: readonly string[]) {
  const dataset: { theme?: string; awaits?: string; plain?: string } = {}
  runInNewContext(script, {
    URLSearchParams,
    location: { search },
    localStorage: { getItem: (key: string) => storage[key] ?? null },
    navigator: { languages: tags },
    document: { documentElement: { dataset }, addEventListener: () => undefined },
    addEventListener: () => undefined,
    window: {},
  })
  return dataset
}

it.each([
  ['', {}, ['en-GB']],
  ['', {}, ['zh-CN', 'en']],
  ['', {}, ['de', 'RU_ru', 'en']],
  ['', {}, ['rup', 'zha']],
  ['', {}, ['de']],
  ['', {}, []],
  ['', { lang: 'zh' }, ['en']],
  ['', { lang: 'fr' }, ['ru']],
  ['?lang=ru', { lang: 'en' }, ['en']],
  ['?lang=xx', { lang: 'ru' }, ['en']],
  ['?lang=xx', {}, ['en']],
] as const)(
  'address %s, storage %j, browser %j: the served page waits for a language as the application does',
  (search, storage: { readonly lang?: string }, tags) => {
    const asked = parseLanguage(new URLSearchParams(search).get('lang'))
    const language = firstLanguage(asked, parseLanguage(storage.lang ?? null), tags)
    expect(early(search, { ...storage }, tags).awaits === 'page').toBe(language !== 'en')
  },
)

it.each([
  ['', ['en'], undefined],
  ['?lang=en', ['ru'], undefined],
  ['?lang=ru', ['en'], 'page'],
  ['?freq=year', ['en'], 'view'],
  ['?freq=year&lang=ru', ['en'], 'page view'],
  ['?embed=1', ['en'], 'embed'],
  ['?embed=1&lang=ru&freq=year', ['en'], 'embed'],
])('address %s, browser %j: of the served page, %s waits', (search, tags, awaits) => {
  expect(early(search, {}, tags).awaits).toBe(awaits)
})

it('takes the theme of the address before a stored one, and only a theme', () => {
  expect(early('?theme=dark', { theme: 'light' }, []).theme).toBe('dark')
  expect(early('?theme=blue', { theme: 'light' }, []).theme).toBe('light')
  expect(early('', {}, []).theme).toBeUndefined()
})

it('knows from storage alone whether fonts were here before', () => {
  expect(early('?fonts=1', {}, []).plain).toBe('')
  expect(early('', { fonts: '1' }, []).plain).toBeUndefined()
})
