import { crc32 } from '#src/figure/files/pngChunks.ts'

/**
 * Eight hexadecimal digits for the drawn numbers: other numbers or periods, another hash. Names are left out, so
 * that a language or a better name does not count as a change of the figures.
 *
 * @param csv the figure's numbers as CSV
 */
export function numbersHash(csv: string): string {
  const cells = csv
    .replaceAll(/"(?:[^"]|"")*"/g, 'text')
    .split(/\r\n|\n|,/)
    .filter((cell) => cell === '' || /^-?\d+(\.\d+)?$|^\d{4}-\d{2}$/.test(cell))
  return crc32(new TextEncoder().encode(cells.join())).toString(16).padStart(8, '0')
}
