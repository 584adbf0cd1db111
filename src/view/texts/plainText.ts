// Control characters, halves of a surrogate pair, directions that could turn the page's own words around, and
// what XML cannot hold: text from outside ends up in headings, in SVG and in file names.
const unwanted = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029]/gu

/** One line of harmless text, trimmed, of at most `limit` characters (whole ones: no emoji is cut in half). */
export function plainText(text: string, limit: number): string {
  const clean = text.replaceAll(unwanted, '').trim()
  return Array.from(clean).slice(0, limit).join('').trim()
}

export const titleLimit = 200

/** The reader's own title; null where nothing is left of it. */
export function plainTitle(text: string): string | null {
  const title = plainText(text, titleLimit)
  return title === '' ? null : title
}
