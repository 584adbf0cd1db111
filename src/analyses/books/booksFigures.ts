import type { Flow } from '#src/trade/flow.ts'
import type { Point } from '#src/trade/figures.ts'
import type { Mirror } from '#src/trade/heading.ts'
import { measured } from '#src/trade/measure.ts'
import type { MirrorGap, RussianBook } from '#src/trade/mirrorGap.ts'
import { mirrorGaps, russianBooks } from '#src/trade/mirrorGap.ts'
import type { Observation } from '#src/trade/observation.ts'
import { calendarYears } from '#src/analyses/calendarYears.ts'

export type ComparedBook = RussianBook & { readonly gaps: readonly MirrorGap[] }

/** One flow as China reported it and as Russia did, by year, with Russia's publishers apart. */
export type BooksFigures = {
  readonly flow: Flow
  readonly years: readonly string[]
  readonly china: readonly Point[]
  readonly russia: readonly ComparedBook[]
}

export function booksFigures(flow: Flow, total: readonly Observation[], mirror: Mirror): BooksFigures {
  const all = calendarYears(total).map((year) => measured(year, 'value'))
  const last = all.findLastIndex(({ value }) => value !== null)
  const china = all.slice(
    all.findIndex(({ value }) => value !== null),
    last + 1,
  )
  const years = china.map(({ period }) => period)
  return {
    flow,
    years,
    china,
    russia: russianBooks(mirror, flow, years).map(({ source, points }) => ({
      source,
      points,
      gaps: mirrorGaps(china, points),
    })),
  }
}
