import type { Catalogue, Commodity, Coverage, SeriesInfo, Span, YearCoverage } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { yearOf } from '#src/trade/periods.ts'
import type { Status } from '#src/trade/status.ts'
import { weakest } from '#src/trade/status.ts'
import { fileSource } from '#src/imports/collect.ts'
import type { ImportedSeries } from '#src/imports/imported.ts'

/** A line of a reader's file, as the page has every other. */
export type JoinedSeries = { readonly info: SeriesInfo; readonly observations: readonly Observation[] }

type StatusOf = (observation: Observation) => Status | null

function spanOf(observations: readonly Observation[], statusOf: StatusOf): Span | null {
  const held = observations.filter((one) => statusOf(one) !== null)
  const [first, last] = [held[0], held.at(-1)]
  return first === undefined || last === undefined ? null : { first: first.period, last: last.period }
}

function coverageOf(observations: readonly Observation[], statusOf: StatusOf): Coverage | null {
  const statuses = observations.map(statusOf).filter((status) => status !== null)
  const status = statuses.reduce(weakest, null)
  return status === null ? null : { periods: statuses.length, status }
}

function yearsOf(observations: readonly Observation[]): YearCoverage[] {
  const byYear = new Map<string, Observation[]>()
  for (const one of observations) {
    const known = byYear.get(yearOf(one.period))
    if (known === undefined) byYear.set(yearOf(one.period), [one])
    else known.push(one)
  }
  return Array.from(byYear, ([year, own]) => ({
    year: Number(year),
    value: coverageOf(own, ({ valueStatus }) => valueStatus),
    weight: coverageOf(own, ({ weightStatus }) => weightStatus),
  }))
}

/** `M-2709.file`, or `.file2` … where that is taken. */
function freeId(flow: string, cmdCode: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i += 1) {
    const id = `${flow}-${cmdCode}.file${i === 1 ? '' : i}`
    if (!taken.has(id)) return id
  }
}

/** The catalogue with the series of a file beside its own, and these series. A series without a value has no line. */
export function joinCatalogue(
  catalogue: Catalogue,
  imported: readonly ImportedSeries[],
  file: { readonly publisher: string; readonly name: string },
): { readonly catalogue: Catalogue; readonly joined: readonly JoinedSeries[] } {
  const taken = new Set(catalogue.commodities.flatMap(({ series }) => series.map(({ id }) => id)))
  const joined = imported.flatMap(({ flow, cmdCode, frequency, observations }): JoinedSeries[] => {
    const value = spanOf(observations, ({ valueStatus }) => valueStatus)
    const weight = spanOf(observations, ({ weightStatus }) => weightStatus)
    const either = value ?? weight
    if (either === null) return []
    const id = freeId(flow, cmdCode, taken)
    taken.add(id)
    const rest = { weight, sources: [fileSource], coverage: yearsOf(observations), lastYear: null }
    return [{ info: { id, flow, cmdCode, book: 'file', frequency, value: either, ...rest }, observations }]
  })
  const labels = new Map(imported.map(({ flow, cmdCode, label }) => [`${flow}-${cmdCode}`, label]))
  const commodities = joined.reduce<readonly Commodity[]>(
    (all, { info }) => withSeries(catalogue, all, info, labels.get(`${info.flow}-${info.cmdCode}`) ?? ''),
    catalogue.commodities,
  )
  const source = {
    id: fileSource,
    publisher: file.publisher,
    dataset: file.name,
    url: '',
    licence: '',
    vintage: '',
    via: '',
  }
  const sources = [...catalogue.sources.filter(({ id }) => id !== fileSource), source]
  return { catalogue: joined.length === 0 ? catalogue : { ...catalogue, commodities, sources }, joined }
}

/** The series under its commodity, which is made where the catalogue has none of that code. */
function withSeries(catalogue: Catalogue, all: readonly Commodity[], info: SeriesInfo, label: string): readonly Commodity[] {
  const id = `${info.flow}-${info.cmdCode}`
  if (all.some((commodity) => commodity.id === id)) {
    return all.map((commodity) => (commodity.id === id ? { ...commodity, series: [...commodity.series, info] } : commodity))
  }
  const own = findSeries(catalogue, id)
  const { flow, cmdCode } = info
  const names = { en: label === '' ? cmdCode : label }
  return [...all, { id, flow, cmdCode, names, group: 'total', parts: [], series: own === null ? [info] : [own, info] }]
}
