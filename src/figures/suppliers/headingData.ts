import type { Conversion } from '#src/trade/money.ts'
import type { Status } from '#src/trade/status.ts'
import { maxListed } from '#src/trade/partners.ts'
import type { HeadingSuppliers } from '#src/trade/suppliers.ts'
import { missingRatesOf } from '#src/view/texts/notes.ts'
import { partOf } from '#src/figures/suppliers/goodsData.ts'

export const china = 'CN'
export const hongKong = 'HK'
/** Beside China and Hong Kong. */
const maxOthers = 5

export type SuppliedYear = {
  readonly year: number
  readonly whole: number | null
  readonly status: Status
  readonly sources: readonly string[]
  /** In the order of their ranks; shares in percent. */
  readonly listed: readonly {
    readonly partner: string
    readonly rank: number
    readonly share: number
    readonly amount: number | null
  }[]
  /** Of everyone who is not listed. */
  readonly unlisted: number
  /** Nobody who is not listed has more; null where fewer than ten are listed. */
  readonly tenth: number | null
}

export type HeadingData = ReturnType<typeof headingData>

export const shareIn = ({ listed }: SuppliedYear, partner: string): number | null =>
  listed.find((one) => one.partner === partner)?.share ?? null

/** What a list leaves of the whole: its shares are rounded apart, and a complete list may come to more than 100. */
export const restOf = (shares: readonly number[]): number =>
  Math.max(0, Math.round(10_000 - shares.reduce((sum, share) => sum + share, 0) * 100) / 100)

/** One heading in the years from `a` to `b` that have a list. */
export function headingData(of: HeadingSuppliers, a: number, b: number, conversion: Conversion) {
  const asked = of.years.filter(({ year }) => year >= a && year <= b)
  const wholes = conversion.points(
    asked.map(({ year, importsUsd, status, source }) => ({
      period: String(year),
      value: importsUsd,
      status,
      sources: [source],
    })),
  )
  const years = asked.map((row, i): SuppliedYear => {
    const { value = null, status = null, sources = [] } = wholes[i] ?? {}
    const listed = row.partners.map(({ partner, rank, shareBasisPoints }) => {
      const share = shareBasisPoints / 100
      return { partner, rank, share, amount: partOf(value, share) }
    })
    const tenth = listed.length < maxListed ? null : (listed.at(-1)?.share ?? null)
    const unlisted = restOf(listed.map(({ share }) => share))
    return { year: row.year, whole: value, status: status ?? row.status, sources, listed, unlisted, tenth }
  })
  const most = new Map<string, number>()
  for (const { listed } of years)
    for (const { partner, share } of listed) most.set(partner, Math.max(share, most.get(partner) ?? 0))
  const largest = [...most].toSorted(([, one], [, other]) => other - one).map(([partner]) => partner)
  const others = largest.filter((partner) => partner !== china && partner !== hongKong)
  return {
    cmdCode: of.cmdCode,
    money: conversion.money,
    a,
    b,
    /** With those that are not shown. */
    allYears: of.years.map(({ year }) => year),
    years,
    /** All that are listed, the largest of any year first. */
    partners: largest,
    /** Those with a line of their own. */
    drawn: [china, hongKong].filter((partner) => most.has(partner)).concat(others.slice(0, maxOthers)),
    missingRates: missingRatesOf(wholes),
    sources: [...new Set(years.flatMap(({ sources }) => sources))],
  }
}
