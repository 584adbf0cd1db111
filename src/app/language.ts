import { useEffect } from 'react'
import { type Format, createFormat } from '#src/i18n/format.ts'
import {
  type Language,
  english,
  languageRow,
  loadLanguage,
  parseLanguage,
  preferredLanguage,
} from '#src/i18n/languages.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { createStore, useStore } from '#src/lib/store.ts'
import { loadCode } from '#src/lib/arrival.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'

const key = 'lang'
let asked: Language | null = null
let chosen: Language | null = null

/** Memoised, because React replaces what it has not hydrated yet if the first format is not the one of the server. */
const formatOf = memoizeByObject(createFormat)
const inEnglish = formatOf(english)

/** In the previous language until the words of the next one are loaded, or for good if that fails. */
export const shownFormat = createStore<Format>(inEnglish)

/** The language of the address, else of an earlier choice, else of the browser, else English. */
export const firstLanguage = (
  ofAddress: Language | null,
  ofChoice: Language | null,
  tags: readonly string[],
): Language => ofAddress ?? ofChoice ?? preferredLanguage(tags)

const wanted = (): Language => firstLanguage(asked, chosen, navigator.languages)

/** Before the first render, so that there is one; the build has neither reader nor address, and serves English. */
export async function startLanguage(): Promise<void> {
  asked = parseLanguage(new URLSearchParams(location.search).get(key))
  chosen = parseLanguage(readStored(key))
  shownFormat.set(formatOf(await loadLanguage(wanted()).catch(() => english)))
}

async function settle(): Promise<void> {
  const language = wanted()
  const texts = await loadCode(() => loadLanguage(language))
  if (language === wanted() && shownFormat.get().language !== language) shownFormat.set(formatOf(texts))
}

export function chooseLanguage(language: Language): void {
  writeStored(key, language)
  chosen = language
  askLanguage(null)
}

/** Sets the language that the address names, which takes precedence over any choice. */
export function askLanguage(language: Language | null): void {
  asked = language
  void settle()
}

export function useLanguage(): Format {
  const format = useStore(shownFormat, () => inEnglish)
  // Says so where the words did not come before the first render.
  useEffect(() => void settle(), [])
  useEffect(() => {
    document.documentElement.lang = languageRow(format.language).tag
  }, [format])
  return format
}
