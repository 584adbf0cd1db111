import { grey } from '#src/view/colours.ts'

/** Names are strong, but for those of grey series: told from kept ones by more than their colour. */
export function nameWeight(colourIndex: number | null): 400 | 600 {
  return colourIndex === grey ? 400 : 600
}
