import type { Format } from '#src/i18n/format.ts'

/** `Billions of US dollars` to begin a line with. */
export function upperFirst(text: string, { locale }: Pick<Format, 'locale'>): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1)
}

/** `crude oil` inside a sentence. Initials stay: `HS 0101`. */
export function lowerFirst(text: string, { locale }: Pick<Format, 'locale'>): string {
  return /^\p{Lu}(\p{Lu}|\P{L})/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1)
}
