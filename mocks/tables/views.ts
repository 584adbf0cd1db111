import * as v from 'valibot'
import { matching } from '#mocks/tables/cells.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** A view with a page of its own: the page's name in the address, and the view's query. */
export type LinkedView = { readonly slug: string; readonly search: string }

const columns = v.object({ slug: matching(/^[a-z\d]+(-[a-z\d]+)*$/), search: matching(/^\?.+$/) })

export function parseViews(file: string, content: string): LinkedView[] {
  return withUniqueKeys(readRows(file, content, columns.entries, columns), 'slug', ({ slug }) => slug)
}
