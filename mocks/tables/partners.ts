import * as v from 'valibot'
import { type ListedPartner, maxListed } from '#src/trade/beside/partners.ts'
import type { Status } from '#src/trade/status.ts'
import { heading, matching, sourceOf, status, year } from '#mocks/tables/cells.ts'
import { type Countries, countryIn } from '#mocks/tables/countries.ts'
import type { Row } from '#mocks/tables/table.ts'

/** The ids and codes that tables of lists may refer to. */
export type Known = {
  readonly sources: ReadonlySet<string>
  readonly countries: Countries
  readonly headings: ReadonlySet<string>
}

/** A heading of headings.csv. */
export function headingIn(headings: ReadonlySet<string>) {
  return v.pipe(
    heading,
    v.check(
      (code) => headings.has(code),
      ({ input }) => `'${input}' is not in headings.csv`,
    ),
  )
}

export type ListedRow = ListedPartner & {
  readonly cmdCode: string
  readonly year: number
  readonly status: Status
  readonly source: string
}

/** Columns that all tables of listed partners have. */
export function listColumns({ sources, countries, headings }: Known) {
  return {
    cmd_code: headingIn(headings),
    year,
    rank: v.pipe(matching(/^\d+$/), v.transform(Number)),
    partner: countryIn(countries),
    share_basis_points: v.pipe(
      matching(/^[1-9]\d*$/),
      v.transform(Number),
      v.maxValue(10_000, ({ input }) => `${input} is more than the whole`),
    ),
    status,
    source: sourceOf(sources),
  }
}

type ListCells = {
  readonly [Column in keyof ReturnType<typeof listColumns>]: v.InferOutput<ReturnType<typeof listColumns>[Column]>
}

export function listedRow(row: ListCells): ListedRow {
  return {
    cmdCode: row.cmd_code,
    year: Number(row.year),
    rank: row.rank,
    partner: row.partner,
    shareBasisPoints: row.share_basis_points,
    status: row.status,
    source: row.source,
  }
}

/**
 * Returns the rows as they are, if each list stands together, ranked from 1 on, no share above the one before it.
 * @throws {TableError} at the first row that breaks these rules
 */
export function inRank<T extends ListedRow>(rows: readonly Row<T>[], listOf: (value: T) => string): readonly Row<T>[] {
  let before: T | undefined
  const partners = new Set<string>()
  for (const { value, error } of rows) {
    if (before !== undefined && listOf(before) !== listOf(value)) before = undefined
    const expected = (before?.rank ?? 0) + 1
    if (value.rank !== expected) throw error('rank', `${value.rank} stands where ${expected} is due`)
    if (value.rank > maxListed) throw error('rank', `no more than ${maxListed} partners are listed`)
    if (before !== undefined && value.shareBasisPoints > before.shareBasisPoints) {
      throw error('share_basis_points', `${value.shareBasisPoints} is more than that of the place before`)
    }
    const key = `${listOf(value)} ${value.partner}`
    if (partners.has(key)) throw error('partner', `'${value.partner}' is in this list already`)
    partners.add(key)
    if (before !== undefined && (value.status !== before.status || value.source !== before.source)) {
      throw error('status', 'a list has one status and one source')
    }
    before = value
  }
  return rows
}
