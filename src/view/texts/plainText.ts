// Control characters, lone surrogates, bidirectional controls that could reverse the page's own words, and characters
// that XML cannot hold.
const unwanted = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029]/gu

// Joiners, fillers and blank Braille are invisible, and a combining mark has no width of its own, but they stay beside
// a visible character: an emoji may need them.
const shape = /[^\s\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Text of at most `limit` whole characters; empty where none of them is visible. */
export function plainText(text: string, limit: number): string {
  const clean = text.replaceAll(unwanted, '').trim()
  const cut = Array.from(clean).slice(0, limit).join('').trim()
  return shape.test(cut) ? cut : ''
}

export const titleLimit = 200

/** Null where nothing is left of the title. */
export function plainTitle(text: string): string | null {
  const title = plainText(text, titleLimit)
  return title === '' ? null : title
}
