import type { Language } from '#src/trade/catalogue.ts'
import { needCode } from '#src/api/code.ts'
import type { KnownCatalogue } from '#src/i18n/catalogue.ts'
import { english } from '#src/i18n/english.ts'
import { preferredLanguage } from '#src/i18n/languages.ts'
import { loadedLanguage, loadLanguage } from '#src/i18n/load.ts'

/** What the store needs of the browser. */
export type LanguageHost = {
  /** What the address asks for. */
  readonly asked: () => Language | null
  readonly stored: () => Language | null
  readonly store: (language: Language) => void
  /** The reader's languages, the best first. */
  readonly tags: readonly string[]
}

export type LanguageStore = {
  readonly getSnapshot: () => KnownCatalogue
  readonly subscribe: (listener: () => void) => () => void
  /** The reader has chosen: remembered for the next visit. */
  readonly choose: (language: Language) => void
  /** What the address asks for now, which goes before any choice. */
  readonly ask: (language: Language | null) => void
}

/** By the address, then by an earlier choice, then by the browser, then English. */
export function firstLanguage({ asked, stored, tags }: LanguageHost): Language {
  return asked() ?? stored() ?? preferredLanguage(tags)
}

/** The catalogue in use. A language that is still on its way, or never comes, leaves the one before it in place. */
export function createLanguageStore(host: LanguageHost): LanguageStore {
  const listeners = new Set<() => void>()
  let asked = host.asked()
  let chosen = host.stored()
  const wanted = (): Language => asked ?? chosen ?? preferredLanguage(host.tags)
  let shown = loadedLanguage(wanted()) ?? english

  async function settle(): Promise<void> {
    const language = wanted()
    const catalogue = await needCode(() => loadLanguage(language))
    if (language !== wanted() || catalogue === shown) return
    shown = catalogue
    for (const listener of listeners) listener()
  }
  void settle()

  return {
    getSnapshot: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
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
