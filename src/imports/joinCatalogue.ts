import { coverageByYear, spanOf, valueStatus, weightStatus } from '#src/trade/coverage.ts'
import { type Catalogue, type UserSeries, type TradeSeries, type Source, firstMonth } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { lastMonthOf } from '#src/trade/periods.ts'
import type { ImportedSeries } from '#src/imports/imported.ts'

export type JoinedSeries = { readonly info: TradeSeries; readonly observations: readonly Observation[] }

export type UserFile = { readonly name: string; readonly series: readonly ImportedSeries[] }

/** A reader's own names: of series by their key, and of sources by the name of their file. */
export type ReaderNames = {
  readonly series: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<string, string>
}

export const noReaderNames: ReaderNames = { series: new Map(), sources: new Map() }

type OfFile = { readonly name: string; readonly one: ImportedSeries }

/** The line of the file opened last for each commodity, book and frequency, in the place of the earlier line. */
function newest(files: readonly UserFile[]): OfFile[] {
  const byKey = new Map<string, OfFile>()
  for (const { name, series } of files) for (const one of series) byKey.set(one.key, { name, one })
  return [...byKey.values()]
}

/** Ids of the lines of one commodity: `M-2709.file`, then `M-2709.file2` and so on. */
function createIds() {
  const counts = new Map<string, number>()
  return (flow: string, cmdCode: string): string => {
    const bare = `${flow}-${cmdCode}`
    const count = (counts.get(bare) ?? 0) + 1
    counts.set(bare, count)
    return `${bare}.file${count === 1 ? '' : count}`
  }
}

function createSources(texts: ReadonlyMap<string, string>) {
  const byBook = new Map<string, Source>()
  return {
    idOf(name: string, origin: string): string {
      const key = JSON.stringify([name, origin])
      const known = byBook.get(key)
      if (known !== undefined) return known.id
      const id = `file${byBook.size === 0 ? '' : byBook.size + 1}`
      const readerText = texts.get(name)
      byBook.set(key, {
        id,
        publisher: { en: name },
        names: { en: name },
        dataset: { en: name },
        url: '',
        licence: { en: '' },
        vintage: { en: '' },
        via: { en: '' },
        ...(readerText !== undefined && { readerText }),
      })
      return id
    },
    all: (): Source[] => [...byBook.values()],
  }
}

function infoOf(
  id: string,
  { flow, cmdCode, frequency, observations }: ImportedSeries,
  source: string,
): TradeSeries | null {
  const value = spanOf(observations, valueStatus)
  const weight = spanOf(observations, weightStatus)
  const either = value ?? weight
  if (either === null) return null
  const common = { id, flow, cmdCode, frequency, book: 'file', sources: [source], lastYear: null } as const
  return { ...common, value: either, weight, coverage: coverageByYear(observations) }
}

const firstMonthIn = ({ value }: TradeSeries): string => (value.first.length === 4 ? `${value.first}-01` : value.first)

export function joinCatalogue(
  catalogue: Catalogue,
  files: readonly UserFile[],
  names: ReaderNames = noReaderNames,
): { readonly catalogue: Catalogue; readonly joined: readonly JoinedSeries[] } {
  const sources = createSources(names.sources)
  const nextId = createIds()
  const userSeries = new Map<string, UserSeries>()
  const joined = newest(files).flatMap(({ name, one }): JoinedSeries[] => {
    const source = sources.idOf(name, one.origin)
    const info = infoOf(nextId(one.flow, one.cmdCode), one, source)
    if (info === null) return []
    const readerName = names.series.get(one.key)
    userSeries.set(info.id, {
      info,
      key: one.key,
      label: one.label,
      ...(readerName !== undefined && { name: readerName }),
    })
    return [{ info, observations: one.observations.map((observation) => ({ ...observation, sources: info.sources })) }]
  })
  if (joined.length === 0) return { catalogue, joined }
  const first = joined.map(({ info }) => firstMonthIn(info)).reduce((a, b) => (a < b ? a : b))
  const last = joined.map(({ info }) => lastMonthOf(info.value.last)).reduce((a, b) => (a > b ? a : b))
  const months = {
    ...(first < firstMonth ? { firstPeriod: first } : {}),
    lastPeriod: last > catalogue.lastPeriod ? last : catalogue.lastPeriod,
  }
  return {
    catalogue: { ...catalogue, ...months, userSeries, sources: [...catalogue.sources, ...sources.all()] },
    joined,
  }
}
