// Control characters, halves of surrogate pairs, directions that could turn the page's own words around, and what XML
// cannot hold.
const unwanted = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029]/gu

// Joiners, fillers and blank Braille have no shape. Beside one they stay: an emoji may need them.
const shape = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Of at most `limit` whole characters; empty where nothing of it is seen. */
export function plainText(text: string, limit: number): string {
  const clean = text.replaceAll(unwanted, '').trim()
  const cut = Array.from(clean).slice(0, limit).join('').trim()
  return shape.test(cut) ? cut : ''
}

export const titleLimit = 200

/** Null where nothing is left of it. */
export function plainTitle(text: string): string | null {
  const title = plainText(text, titleLimit)
  return title === '' ? null : title
}
