// Control characters, halves of a surrogate pair, directions that could turn the page's own words around, and
// what XML cannot hold: text from outside ends up in headings, in SVG and in file names.
const unwanted = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029]/gu

// Joiners, fillers and blank Braille have no shape. Beside one they stay: an emoji or a Persian word may need them.
const shape = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

/** One line of harmless text, trimmed, of at most `limit` characters (whole ones: no emoji is cut in half); empty where nothing of it is seen. */
export function plainText(text: string, limit: number): string {
  const clean = text.replaceAll(unwanted, '').trim()
  const cut = Array.from(clean).slice(0, limit).join('').trim()
  return shape.test(cut) ? cut : ''
}

export const titleLimit = 200

/** The reader's own title; null where nothing is left of it. */
export function plainTitle(text: string): string | null {
  const title = plainText(text, titleLimit)
  return title === '' ? null : title
}
