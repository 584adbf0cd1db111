type Locale = { readonly locale: string }

/** Turns spaces at which no line of the language may end into no-break spaces; repeating it changes nothing. */
export function holdTogether(text: string, { held }: { readonly held?: RegExp }): string {
  return held === undefined ? text : text.replace(held, '$1\u00a0')
}

/** `Billions of US dollars` at the beginning of a line. */
export function upperFirst(text: string, { locale }: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1)
}

/** `crude oil` inside a sentence; abbreviations such as `HS` in `HS 0101` stay as they are. */
export function lowerFirst(text: string, { locale }: Locale): string {
  return /^\p{Lu}(\p{Lu}|\P{L})/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1)
}
