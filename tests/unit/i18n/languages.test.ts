import { afterEach, describe, expect, it, vi } from 'vitest'
import { firstLanguage } from '#src/app/language.ts'
import { type Language, parseLanguage, preferredLanguage } from '#src/i18n/languages.ts'

describe('the language of a browser', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['RU-ru'], 'ru'],
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

describe('the language in use', () => {
  /** The module as it is in a page that starts anew. */
  async function started(asked: Language | null, stored: Language | null, tags: readonly string[]) {
    const setItem = vi.fn<(key: string, value: string) => void>()
    vi.stubGlobal('location', { search: asked === null ? '' : `?lang=${asked}` })
    vi.stubGlobal('localStorage', { getItem: () => stored, setItem })
    vi.stubGlobal('navigator', { languages: tags })
    vi.resetModules()
    const module = await import('#src/app/language.ts')
    await module.startLanguage()
    // A language loads slowly on a busy machine.
    const becomes = (language: Language) =>
      vi.waitFor(() => expect(module.shownFormat.get().language).toBe(language), { timeout: 20_000 })
    return { ...module, becomes, setItem }
  }

  afterEach(() => {
    vi.doUnmock('#src/i18n/messages/ru/ru.ts')
    vi.unstubAllGlobals()
  })

  it('is English where the words of another do not come, until one is chosen whose words do', async () => {
    vi.doMock('#src/i18n/messages/ru/ru.ts', () => ({ ru: undefined }))
    const { shownFormat, chooseLanguage, becomes } = await started('ru', null, [])
    expect(shownFormat.get().language).toBe('en')
    chooseLanguage('zh')
    await becomes('zh')
  })

  it('follows a choice, which is remembered and goes before what the address asked', async () => {
    const { chooseLanguage, becomes, setItem } = await started('ru', null, ['en'])
    chooseLanguage('zh')
    expect(setItem).toHaveBeenCalledWith('lang', 'zh')
    await becomes('zh')
  })

  it('follows the address, and falls back to the choice where that asks for nothing', async () => {
    const { askLanguage, becomes } = await started(null, 'zh', ['en'])
    askLanguage('ru')
    await becomes('ru')
    askLanguage(null)
    await becomes('zh')
  })

  it('is the last of two quick choices', async () => {
    const { chooseLanguage, shownFormat } = await started('ru', null, [])
    const told = vi.fn<() => void>()
    shownFormat.subscribe(told)
    chooseLanguage('zh')
    chooseLanguage('en')
    await vi.dynamicImportSettled()
    expect(shownFormat.get().language).toBe('en')
    expect(told).toHaveBeenCalledTimes(1)
  })
})
