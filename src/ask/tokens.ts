/** The start and end of a part of the phrase. */
export type Place = { readonly start: number; readonly end: number }

/** A word, a number, a Chinese character or a meaningful sign, with its place; `isCut` after the colon of a number. */
export type Token = Place & { readonly text: string; readonly stem: string; readonly isCut: boolean }

const parts =
  /\p{Script=Han}|\d{4}[-./](?:0[1-9]|1[0-2])(?![\d-])|(?<!\d)(?:0[1-9]|1[0-2])[./]\d{4}(?!\d)|\d+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’]\p{L}+)?|[-–—−~〜=%]/gu

/** The endings of Russian words, without which рублях, рублей and рубли are one. */
const russian =
  /(?:и(?:ями|ях|ям|ем|ей|[яюейи])|[ая]ми|[оеыи](?:й|м|х|ми|го|му)|[ое]в|[ая][мхя]|[ую]ю|[ое]ю|[оеыи]е|ь[юяеи]|[аеиоуыьэюяй])$/
const least = 3

function stemOf(word: string): string {
  if (/^\p{Script=Cyrillic}/u.test(word)) {
    const stem = word.replace(russian, '')
    // The vowel before the last letter is not in all forms: станок, станки.
    return (stem.length < least ? word : stem).replace(/(?<=[бвгджзклмнпрстфхцчшщ])[ое]к$/, 'к')
  }
  const singular = word.replace(/['’](s|)$/, '')
  if (singular.length <= least) return singular
  return singular
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
}

/** Turns full-width digits, capitals and ё into one form. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')

/** @param phrase in the form that `plain` gives it */
export function tokensOf(phrase: string): Token[] {
  return Array.from(phrase.matchAll(parts), ({ 0: found, index }) => {
    const text = /^[-–—−~〜]$/.test(found) ? '-' : found
    const isCut = /\d[:：]\s*$/.test(phrase.slice(0, index))
    return { text, stem: stemOf(text), start: index, end: index + found.length, isCut }
  })
}
