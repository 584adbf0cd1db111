import * as v from 'valibot'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { responses } from '#mocks/answers/responses.ts'
import { seriesFiles } from '#mocks/answers/series.ts'
import { sums } from '#mocks/check/books.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { UpdateError } from '#mocks/update/errors.ts'

/**
 * Parses the tables as they would be, their catalogue, and the answers of all series that an update can change.
 * @throws {UpdateError} where one of them is not valid
 */
export function validateTables(read: (file: string) => string): void {
  try {
    const tables = parseTables(read)
    const files = seriesFiles(tables)
    const answers = responses(tables)
    const [fault] = sums(files).faults
    if (fault !== undefined) throw new UpdateError(fault)
    const answer = (path: string): unknown => JSON.parse(answers.get(path)?.() ?? 'null')
    v.parse(catalogueSchema, answer('api/catalogue.json'))
    for (const { id, frequency, book } of files) {
      if (book === 'customs' || book === 'yearly')
        v.parse(seriesSchema({ id, frequency }), answer(`api/series/${id}.${frequency}.json`))
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new UpdateError(`The tables would not hold together: ${problem}`, { cause: error })
  }
}
