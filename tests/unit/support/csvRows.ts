import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'

/** Rows of a CSV beside a test, `import.meta.url`, whose columns are texts. */
export const csvRows = (beside: string, file: string): { readonly [column: string]: string }[] =>
  csvParse(readFileSync(new URL(file, beside), 'utf8')).map((row) => ({ ...row }))
