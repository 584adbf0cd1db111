import type { ImportedSeries } from '#src/imports/rows.ts'
import { type Catalogue, type Source, type TradeSeries, type UserSeries, firstMonth } from '#src/trade/catalogue.ts'
import { coverageByYear, spanOf } from '#src/trade/coverage.ts'
import { lastMonthOf } from '#src/trade/periods.ts'

type Joined = Pick<UserSeries, 'info'> & Pick<ImportedSeries, 'observations'>
export type JoinedSeries = Joined & { readonly file: string }

export type UserFile = { readonly name: string; readonly series: readonly ImportedSeries[] }

/** A reader's own names: of series by their key, and of sources by `sourceKey`. */
export type ReaderNames = ReadonlyMap<string, string>

export const sourceKey = (fileName: string): string => `file ${fileName}`

const firstMonthIn = ({ value }: TradeSeries): string => (value.first.length === 4 ? `${value.first}-01` : value.first)

/** Ids of one commodity are `M-2709.file`, then `M-2709.file2` and so on; those of sources `file`, then `file2`. */
const numbered = (text: string, number: number): string => `${text}${number === 1 ? '' : number}`

export function joinCatalogue(
  catalogue: Catalogue,
  files: readonly UserFile[],
  names: ReaderNames = new Map(),
): { readonly catalogue: Catalogue; readonly joined: readonly JoinedSeries[] } {
  const sources = new Map<string, Source>()
  const userSeries = new Map<string, UserSeries>()
  const counts = new Map<string, number>()
  // The file opened last has the line of a commodity, book and frequency, in the place of the earlier one.
  const newest = new Map(files.flatMap(({ name, series }) => series.map((one) => [one.key, { name, ...one }] as const)))
  const joined = [...newest.values()].flatMap(({ name, key, origin, label, observations, ...of }): JoinedSeries[] => {
    const weight = spanOf(observations, 'weightStatus')
    const value = spanOf(observations, 'valueStatus') ?? weight
    if (value === null) return []
    const book = JSON.stringify([name, origin])
    const source = sources.get(book) ?? sourceOf(numbered('file', sources.size + 1), name, names.get(sourceKey(name)))
    sources.set(book, source)
    const bare = `${of.flow}-${of.cmdCode}`
    const count = (counts.get(bare) ?? 0) + 1
    counts.set(bare, count)
    const info: TradeSeries = {
      ...of,
      id: numbered(`${bare}.file`, count),
      book: 'file',
      sources: [source.id],
      lastYear: null,
      value,
      weight,
      coverage: coverageByYear(observations),
    }
    const readerName = names.get(key)
    userSeries.set(info.id, { info, key, label, ...(readerName !== undefined && { name: readerName }) })
    return [{ file: name, info, observations: observations.map((one) => ({ ...one, sources: info.sources })) }]
  })
  const [first] = joined.map(({ info }) => firstMonthIn(info)).toSorted()
  const ends = joined.map(({ info }) => lastMonthOf(info.value.last)).toSorted()
  const last = ends.at(-1)
  if (first === undefined || last === undefined) return { catalogue, joined }
  const months = {
    ...(first < firstMonth && { firstPeriod: first }),
    lastPeriod: last > catalogue.lastPeriod ? last : catalogue.lastPeriod,
  }
  return {
    catalogue: { ...catalogue, ...months, userSeries, sources: [...catalogue.sources, ...sources.values()] },
    joined,
  }
}

function sourceOf(id: string, file: string, readerText: string | undefined): Source {
  const [name, none] = [{ en: file }, { en: '' }]
  const texts = { publisher: name, names: name, dataset: name, url: '', licence: none, vintage: none, via: none }
  return { id, ...texts, ...(readerText !== undefined && { readerText }) }
}
