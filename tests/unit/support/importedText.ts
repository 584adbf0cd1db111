import type { Imported } from '#src/imports/imported.ts'
import { importText } from '#src/imports/importFile.ts'

/** What is read of a file that must not be refused. */
export function importedText(text: string): Imported {
  const result = importText(text)
  if ('problem' in result) throw new Error(`The file is refused: ${result.problem}`)
  return result
}
