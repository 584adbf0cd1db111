type Locale = { readonly locale: string }

/** Makes the spaces at which a line of the language may not end no-break spaces. A second time it changes nothing. */
export function holdTogether(text: string, { held }: { readonly held?: RegExp }): string {
  return held === undefined ? text : text.replace(held, '$1\u00a0')
}

/** `Billions of US dollars` to begin a line with. */
export function upperFirst(text: string, { locale }: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1)
}

/** `crude oil` inside a sentence. Initials stay: `HS 0101`. */
export function lowerFirst(text: string, { locale }: Locale): string {
  return /^\p{Lu}(\p{Lu}|\P{L})/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1)
}
