import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { firstLanguage } from '#src/app/language.ts'
import { earlyScript, inlineScript } from '#src/build/prerender/servedPage.ts'
import { parseLanguage } from '#src/i18n/languages.ts'

const script = await earlyScript()

/** The root element's dataset as the script in the page's head sets it for an address, a storage and languages. */
function early(search: string, storage: { readonly [key: string]: string }, tags: readonly string[] = []) {
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
  ['', '', 'en-GB'],
  ['', '', 'zh-CN en'],
  ['', '', 'de RU_ru en'],
  ['', '', 'rup zha'],
  ['', '', ''],
  ['', 'zh', 'en'],
  ['', 'xy', 'ru'],
  ['?lang=ru', 'en', 'en'],
  ['?lang=xx', 'ru', 'en'],
  ['?lang=xx', '', 'en'],
])('address %s, stored %s, browser %s: the served page waits for a language as the application does', (...given) => {
  const [search, stored, browser] = given
  const tags = browser.split(' ').filter(Boolean)
  const asked = parseLanguage(new URLSearchParams(search).get('lang'))
  const language = firstLanguage(asked, parseLanguage(stored || null), tags)
  expect(early(search, stored === '' ? {} : { lang: stored }, tags).awaits === 'page').toBe(language !== 'en')
})

it.each([
  ['', undefined],
  ['?lang=en', undefined],
  ['?lang=ru', 'page'],
  ['?freq=year', 'view'],
  ['?freq=year&lang=ru', 'page view'],
  ['?embed=1&lang=ru&freq=year', 'embed'],
])('address %s: of the served page, %s waits', (search, awaits) => {
  expect(early(search, {}, ['en']).awaits).toBe(awaits)
})

it('takes the theme of the address before a stored one, and only a theme', () => {
  const themes = [early('?theme=dark', { theme: 'light' }), early('?theme=blue', { theme: 'light' }), early('', {})]
  expect(themes.map(({ theme }) => theme)).toEqual(['dark', 'light', undefined])
})

it('knows from storage alone whether fonts were here before', () => {
  expect([early('?fonts=1', {}).plain, early('', { fonts: '1' }).plain]).toEqual(['', undefined])
})

// Hosts show 404.html at any address where there is nothing.
const home = '/some/folder/'

it.each([
  [`${home}assets/app-DUhN5y9x.js`, home],
  [`${home}nope`, home],
  ['/data/flows/views/nope/picture.png', '/data/flows/'],
  ['/views/nope/', '/'],
  ['//stranger.example/views/nope/', '//stranger.example/'],
])(
  'at the missing address %s the way back begins before the folder of the site that it names: %s',
  async (address, path) => {
    const link = new URL(`https://host.test${address}`)
    link.pathname = link.pathname.replace(/[^/]*$/, '')
    runInNewContext(await inlineScript('home'), { location: { pathname: address }, document: { links: [link] } })
    expect([link.host, link.pathname]).toEqual(['host.test', path])
  },
)
