import { expect, it } from 'vitest'
import { loadEditions } from '#mocks/clickhouse/edition.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { EngineError } from '#mocks/clickhouse/trouble.ts'

/** A server whose disk fills while rows of earlier loads are deleted. */
function filledByDelete(inserted: string[]): Engine {
  const run: Engine['run'] = async (sql) => {
    if (sql.startsWith('DELETE')) throw new EngineError('full')
  }
  return {
    name: 'none',
    cluster: null,
    folder: null,
    run,
    lines: async () => '{"number":1}',
    insert: async (table, lines) => void inserted.push(`${table} ${lines}`),
    close: async () => {},
  }
}

const edition = { pair: { reporter: 276, partner: 398 }, compiled: '2026-11-30', tables: [] }

it('a load is whole when the disk fills while earlier rows are deleted, and says that they are still there', async () => {
  const [said, inserted]: [string[], string[]] = [[], []]
  await loadEditions(filledByDelete(inserted), [edition], (line) => said.push(line))
  expect(inserted.at(-1)).toContain('"state":"whole"')
  expect(said).toEqual([
    'Loaded 0 rows of 276-398',
    'Rows of earlier loads are still there, and the next load deletes them: The disk of the database is full',
  ])
})
