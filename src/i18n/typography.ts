/** Makes the spaces at which a line of the language may not end no-break spaces. A second time it changes nothing. */
export function holdTogether(text: string, { held }: { readonly held?: RegExp }): string {
  return held === undefined ? text : text.replace(held, '$1\u00a0')
}
