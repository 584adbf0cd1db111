import type { Imported } from '#src/imports/rows.ts'
import { importText } from '#src/imports/importFile.ts'

/** The import of a file with this text. @throws where the file is refused */
export function importedText(text: string): Imported {
  const result = importText(text)
  if ('problem' in result) throw new Error(`The file is refused: ${result.problem}`)
  return result
}
