import type { Conversion } from '#src/trade/money.ts'
import type { Status } from '#src/trade/status.ts'
import type { Suppliers } from '#src/trade/suppliers.ts'
import { missingRatesOf } from '#src/view/texts/notes.ts'

/** What Russia bought of one heading in a year: shares in percent, amounts in the shown money. */
export type Supply = {
  readonly year: number
  /** Null without a rate. */
  readonly whole: number | null
  /** Null where not listed. */
  readonly china: number | null
  readonly hongKong: number | null
  /** The share of the last of ten: nobody who is not listed has more. Null where fewer are listed. */
  readonly tenth: number | null
  readonly status: Status
  readonly sources: readonly string[]
}

export type Good = {
  readonly cmdCode: string
  /** Null in a year without a list. */
  readonly before: Supply | null
  readonly after: Supply | null
}

export type GoodsData = ReturnType<typeof goodsData>

const percent = (basisPoints: number | null): number | null => (basisPoints === null ? null : basisPoints / 100)

/** @param share in percent, to a hundredth: whole numbers multiplied leave no rest in the last digits */
export function partOf(whole: number | null, share: number | null): number | null {
  return whole === null || share === null ? null : (whole * Math.round(share * 100)) / 10_000
}

export const chinasAmount = (supply: Supply | null): number | null =>
  supply === null ? null : partOf(supply.whole, supply.china)

/** China's share rose and its amount fell: it took nobody's place. */
export function soldLess({ before, after }: Good): boolean {
  const [first, last] = [chinasAmount(before), chinasAmount(after)]
  const rose = (after?.china ?? 0) > (before?.china ?? Infinity)
  return rose && first !== null && last !== null && last < first
}

/** More came through Hong Kong than from China itself. */
export const cameThroughHongKong = ({ after }: Good): boolean => (after?.hongKong ?? 0) > (after?.china ?? 0)

/** Every heading, that with the largest share of China's in the later year first. */
export function goodsData({ rows }: Suppliers, a: number, b: number, conversion: Conversion) {
  const wholes = conversion.points(
    rows.map(({ year, importsUsd, status, source }) => ({
      period: String(year),
      value: importsUsd,
      status,
      sources: [source],
    })),
  )
  const supplies = rows.map((row, i) => {
    const { value = null, status = null, sources = [] } = wholes[i] ?? {}
    const { cmdCode, year, china, hongKong, tenth } = row
    const shares = { china: percent(china), hongKong: percent(hongKong), tenth: percent(tenth) }
    return { cmdCode, supply: { year, whole: value, ...shares, status: status ?? row.status, sources } }
  })
  const supplyOf = (code: string, asked: number): Supply | null =>
    supplies.find(({ cmdCode, supply }) => cmdCode === code && supply.year === asked)?.supply ?? null
  const codes = [...new Set(rows.map(({ cmdCode }) => cmdCode))]
  const goods = codes
    .map((cmdCode): Good => ({ cmdCode, before: supplyOf(cmdCode, a), after: supplyOf(cmdCode, b) }))
    .filter(({ before, after }) => before !== null || after !== null)
    .toSorted((one, other) => (other.after?.china ?? -1) - (one.after?.china ?? -1))
  const shown = new Set([String(a), String(b)])
  return {
    a,
    b,
    money: conversion.money,
    goods,
    missingRates: missingRatesOf(wholes.filter(({ period }) => shown.has(period))),
    sources: [
      ...new Set(goods.flatMap(({ before, after }) => [...(before?.sources ?? []), ...(after?.sources ?? [])])),
    ],
  }
}
