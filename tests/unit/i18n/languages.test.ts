import { describe, expect, it, vi } from 'vitest'
import type { LanguageHost } from '#src/app/language.ts'
import { type Language, parseLanguage, preferredLanguage } from '#src/i18n/languages.ts'

// The modules are loaded anew, as earlier tests in the same process have loaded languages.
vi.resetModules()
const { createLanguageStore, firstLanguage } = await import('#src/app/language.ts')
const { loadedLanguage } = await import('#src/i18n/languages.ts')

describe('the language of a browser', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['ru'], 'ru'],
    [['RU-ru'], 'ru'],
    [['xx', 'ru-UA', 'en'], 'ru'],
    [['xx', 'en-US', 'ru'], 'en'],
    [['xx', 'xy'], 'en'],
    [['rup', 'zha'], 'en'],
    [[], 'en'],
  ] as const)('%j is %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language)
  })
})

it('only a language of the page is read as one', () => {
  expect(['zh', 'ru', 'en'].map(parseLanguage)).toEqual(['zh', 'ru', 'en'])
  expect(['ZH', 'zh-CN', '', null].flatMap((text) => parseLanguage(text) ?? [])).toEqual([])
})

function host(asked: Language | null, stored: Language | null, tags: readonly string[]) {
  const store = vi.fn<(language: Language) => void>()
  return { asked: () => asked, stored: () => stored, store, tags } satisfies LanguageHost
}

describe('the first language', () => {
  it.each([
    ['zh', 'ru', ['en'], 'zh'],
    [null, 'ru', ['zh'], 'ru'],
    [null, null, ['zh'], 'zh'],
    [null, null, ['xx'], 'en'],
  ] as const)('of address %s, choice %s and browser %j is %s', (asked, stored, tags, language) => {
    expect(firstLanguage(asked, stored, tags)).toBe(language)
  })
})

/** Milliseconds to wait for a language, which loads slowly on a busy machine. */
const loaded = { timeout: 20_000 }

describe('the language in use', () => {
  it('is not fetched before someone listens', async () => {
    createLanguageStore(host(null, 'zh', []))
    await vi.dynamicImportSettled()
    expect(loadedLanguage('zh')).toBeNull()
  })

  it('is English until another is loaded', async () => {
    const store = createLanguageStore(host(null, null, ['ru-RU']))
    const told = vi.fn<() => void>()
    store.subscribe(told)
    expect(store.get().language).toBe('en')
    await vi.waitFor(() => expect(store.get().language).toBe('ru'), loaded)
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('is at once the one that is already loaded', async () => {
    await vi.waitFor(() => expect(createLanguageStore(host('ru', null, [])).get().language).toBe('ru'), loaded)
  })

  it('follows a choice, which is remembered and goes before what the address asked', async () => {
    const own = host('ru', null, ['en'])
    const store = createLanguageStore(own)
    store.choose('zh')
    expect(own.store).toHaveBeenCalledWith('zh')
    await vi.waitFor(() => expect(store.get().language).toBe('zh'), loaded)
  })

  it('follows the address, and falls back to the choice where that asks for nothing', async () => {
    const store = createLanguageStore(host(null, 'zh', ['en']))
    store.subscribe(() => {})
    await vi.waitFor(() => expect(store.get().language).toBe('zh'), loaded)
    store.ask('ru')
    await vi.waitFor(() => expect(store.get().language).toBe('ru'), loaded)
    store.ask(null)
    await vi.waitFor(() => expect(store.get().language).toBe('zh'), loaded)
  })

  it('is the last of two quick choices', async () => {
    const store = createLanguageStore(host(null, null, []))
    store.choose('zh')
    store.choose('en')
    await Promise.resolve()
    await vi.waitFor(() => expect(store.get().language).toBe('en'))
  })
})
