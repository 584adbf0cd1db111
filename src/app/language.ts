import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type Format, createFormat } from '#src/i18n/format.ts'
import {
  type Language,
  type LanguageTexts,
  english,
  languageRow,
  loadLanguage,
  loadedLanguage,
  parseLanguage,
  preferredLanguage,
} from '#src/i18n/languages.ts'
import { type Store, createStore } from '#src/lib/store.ts'
import { loadCode } from '#src/lib/arrival.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'

export type LanguageHost = {
  readonly asked: () => Language | null
  readonly stored: () => Language | null
  readonly store: (language: Language) => void
  readonly tags: readonly string[]
}

export type LanguageStore = Pick<Store<LanguageTexts>, 'get' | 'subscribe'> & {
  readonly choose: (language: Language) => void
  /** Sets the language that the address names, which takes precedence over any choice. */
  readonly ask: (language: Language | null) => void
}

/** The language of the address, else of an earlier choice, else of the browser, else English. */
export function firstLanguage(asked: Language | null, chosen: Language | null, tags: readonly string[]): Language {
  return asked ?? chosen ?? preferredLanguage(tags)
}

/** Holds the texts of one language: the previous one's until the new ones are loaded, or for good if that fails. */
export function createLanguageStore(host: LanguageHost): LanguageStore {
  let asked = host.asked()
  let chosen = host.stored()
  const wanted = (): Language => firstLanguage(asked, chosen, host.tags)
  const shown = createStore<LanguageTexts>(loadedLanguage(wanted()) ?? english)

  async function settle(): Promise<void> {
    const language = wanted()
    const catalogue = await loadCode(() => loadLanguage(language))
    if (language === wanted()) shown.set(catalogue)
  }

  return {
    get: shown.get,
    // Loading starts at the first subscription, because React may create a store that it never uses.
    subscribe: (listener) => {
      void settle()
      return shown.subscribe(listener)
    },
    choose: (language) => {
      host.store(language)
      chosen = language
      asked = null
      void settle()
    },
    ask: (language) => {
      asked = language
      void settle()
    },
  }
}

const key = 'lang'

function browserHost(): LanguageHost {
  // At build time there is neither reader nor address: the page is served in English.
  if (import.meta.env.SSR) return { asked: () => null, stored: () => null, store: () => undefined, tags: [] }
  return {
    asked: () => parseLanguage(new URLSearchParams(location.search).get(key)),
    stored: () => parseLanguage(readStored(key)),
    store: (language) => writeStored(key, language),
    tags: navigator.languages,
  }
}

export function startLanguage(): Language {
  const { asked, stored, tags } = browserHost()
  return firstLanguage(asked(), stored(), tags)
}

export type LanguageChoice = Pick<LanguageStore, 'choose' | 'ask'>

export const LanguageContext = createContext<LanguageChoice>({ choose: () => undefined, ask: () => undefined })

export function useLanguage(): { readonly format: Format; readonly choice: LanguageChoice } {
  const [choice] = useState(() => createLanguageStore(browserHost()))
  const catalogue = useSyncExternalStore(choice.subscribe, choice.get, () => english)
  const format = useMemo(() => createFormat(catalogue), [catalogue])
  useEffect(() => {
    document.documentElement.lang = languageRow(format.language).tag
  }, [format])
  return { format, choice }
}

export function useAskedLanguage(language: Language | null): void {
  const { ask } = useContext(LanguageContext)
  useEffect(() => ask(language), [ask, language])
}
