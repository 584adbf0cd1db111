import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Language } from '#src/trade/catalogue.ts'
import type { LanguageHost, LanguageStore } from '#src/app/languageStore.ts'
import { createLanguageStore, firstLanguage } from '#src/app/languageStore.ts'
import { english } from '#src/i18n/english.ts'
import type { Format } from '#src/i18n/format.ts'
import { createFormat } from '#src/i18n/format.ts'
import { languageNames, parseLanguage } from '#src/i18n/languages.ts'

const key = 'lang'

function stored(): Language | null {
  try {
    return parseLanguage(localStorage.getItem(key))
  } catch {
    return null
  }
}

/** Storage can be forbidden; then a choice lasts as long as the page. */
function store(language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // The choice still holds for this visit.
  }
}

function host(): LanguageHost {
  // At build time there is neither reader nor address: the page is served in English.
  if (typeof window === 'undefined') return { asked: () => null, stored: () => null, store: () => undefined, tags: [] }
  return {
    asked: () => parseLanguage(new URLSearchParams(location.search).get(key)),
    stored,
    store,
    tags: navigator.languages,
  }
}

/** The language that the page is going to be in: its catalogue should be here before the first drawing. */
export function startLanguage(): Language {
  return firstLanguage(host())
}

/** What the document says of itself outside the page: the language for speech and fonts, the tab, the description. */
function describeDocument({ t, language }: Format): void {
  document.documentElement.lang = languageNames[language].tag
  document.title = t('app.title')
  document.querySelector('meta[name="description"]')?.setAttribute('content', t('app.description'))
}

export type LanguageChoice = Pick<LanguageStore, 'choose' | 'ask'>

export const LanguageContext = createContext<LanguageChoice>({ choose: () => undefined, ask: () => undefined })

/** The words and numbers of the language in use, and the way to another. */
export function useLanguage(): { readonly format: Format; readonly choice: LanguageChoice } {
  const choice = useMemo(() => createLanguageStore(host()), [])
  const catalogue = useSyncExternalStore(choice.subscribe, choice.getSnapshot, () => english)
  const format = useMemo(() => createFormat(catalogue), [catalogue])
  useEffect(() => describeDocument(format), [format])
  return { format, choice }
}

/** Follows the language that the address asks for. */
export function useAskedLanguage(language: Language | null): void {
  const { ask } = useContext(LanguageContext)
  useEffect(() => ask(language), [ask, language])
}
