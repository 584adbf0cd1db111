import {
  brentPoints,
  peaks,
  pricePerBarrel,
  shareOfCrudeImports,
  spreadOfTwelveMonths,
  spreadTo,
  uralsPoints,
} from '#src/trade/brent.ts'
import type { Context } from '#src/trade/brent.ts'
import type { Conversion } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Point } from '#src/trade/point.ts'
import type { Rows } from '#src/figure/files/rows.ts'
import { moneyCodes } from '#src/figure/files/rows.ts'
import { sharedMonths } from '#src/figures/panelLines.ts'

/** Spreads of at least this many dollars a barrel are named, where no other within a year is larger. */
const minPeakUsd = 20
const monthsAroundPeak = 12

export type BrentData = ReturnType<typeof brentData>

/** The lines of the analysis, each with a point for every shown month. */
export function brentData(crude: readonly Observation[], context: Context, conversion: Conversion = inDollars) {
  const usd = { prices: crude.map(pricePerBarrel), brent: brentPoints(context), urals: uralsPoints(context) }
  const converted = conversion.observations(crude)
  const prices = converted.map(pricePerBarrel)
  const [brent, urals] = [conversion.points(usd.brent), conversion.points(usd.urals)]
  // The months and the named spreads are those of dollars: without a rate there is a gap.
  const { periods, every } = sharedMonths([usd.prices, usd.brent])
  const namedOf = (references: readonly Point[]) =>
    peaks(every(spreadTo(usd.prices, references)), minPeakUsd, monthsAroundPeak).map(({ period }) => period)
  return {
    money: conversion.money,
    periods,
    russian: every(prices),
    urals: every(urals),
    brent: every(brent),
    spread: every(spreadTo(prices, brent)),
    spreadOfTwelve: every(spreadOfTwelveMonths(converted, brent)),
    uralsSpread: every(spreadTo(prices, urals)),
    share: every(shareOfCrudeImports(crude, context)),
    named: { gap: namedOf(usd.brent), uralsGap: namedOf(usd.urals) },
  }
}

export function brentRows(data: BrentData): Rows {
  const perBarrel = `${moneyCodes[data.money]}/barrel`
  const rows = (item: string, unit: string, points: readonly Point[]) =>
    points.map(({ period, value, status, sources }) => [period, item, unit, value, status, sources.join(';')])
  return {
    columns: ['period', 'item', 'unit', 'value', 'status', 'source'],
    rows: [
      ...rows('russian_crude', perBarrel, data.russian),
      ...rows('urals', perBarrel, data.urals),
      ...rows('brent', perBarrel, data.brent),
      ...rows('gap_to_brent', perBarrel, data.spread),
      ...rows('gap_to_brent_12_months', perBarrel, data.spreadOfTwelve),
      ...rows('gap_to_urals', perBarrel, data.uralsSpread),
      ...rows('share_of_crude_imports_12_months', 'percent', data.share),
    ],
  }
}
