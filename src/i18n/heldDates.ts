const joiner = '\u2060'

/**
 * Dates of a text held together, for HTML alone: browsers end a line before 年 and 日, after a dash between two days, and
 * between a day and its month. Figures do not (src/chart/text/wrapLines.ts), and what is copied has no need of it.
 */
export function heldDates(text: string): string {
  return text
    .replaceAll(/(?<=\d)(?=[年月日])|(?<=\d[年月])(?=\d)|(?<=\d–)(?=\d)/g, joiner)
    .replaceAll(/(?<=\b\d{1,2}) (?=\p{L}+\s\d{4})/gu, '\u00a0')
}
