import { fitText, textWidth, wrapText } from '#src/chart/measureText.ts'
import type { MoverRow } from '#src/chart/moversContent.ts'

export const rowNameStyle = { size: 13, weight: 600, family: 'sans' } as const
export const rowTextStyle = { size: 12, weight: 400, family: 'sans' } as const
/** Of a heading's number, with the space before it. */
export const codeWidth = 40
export const nameLine = 17

/**
 * The name of a heading above its bar. Its number and amounts stand beside the last line of it; a name with no room
 * beside them has the whole width for its first line.
 */
export function nameLines({ name, amounts }: Pick<MoverRow, 'name' | 'amounts'>, width: number): readonly string[] {
  const beside = width - textWidth(amounts, rowTextStyle) - codeWidth - 16
  if (textWidth(name, rowNameStyle) <= beside) return [name]
  const [first = ''] = wrapText(name, width, rowNameStyle)
  return [first, fitText(name.slice(first.length).trimStart(), beside, rowNameStyle)]
}
