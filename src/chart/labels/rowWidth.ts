import { nameStyle } from '#src/chart/frame/chartModel.ts'
import { textWidth } from '#src/chart/text/measure.ts'

/** Between two names in a row. */
export const betweenNames = 8

/** Of names one after the other. */
export function rowWidth(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + textWidth(name, nameStyle), 0) + Math.max(0, names.length - 1) * betweenNames
}
