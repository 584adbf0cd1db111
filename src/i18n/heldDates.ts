/** Only HTML needs this: browsers break lines inside dates, pictures do not (src/chart/text/wrapLines.ts). */
export function heldDates(text: string): string {
  return text
    .replaceAll(/(?<=\d)(?=[年月日])|(?<=\d[年月])(?=\d)|(?<=\d–)(?=\d)/g, '\u2060')
    .replaceAll(/(?<=\b\d{1,2}) (?=\p{L}+\s\d{4})/gu, '\u00a0')
}
