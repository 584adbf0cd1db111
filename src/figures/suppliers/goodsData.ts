import type { Conversion } from '#src/trade/money.ts'
import { type ListedTrade, amountOf, china, listedTrade, shareIn } from '#src/trade/beside/partners.ts'
import type { Imports, Suppliers } from '#src/trade/beside/suppliers.ts'

export type Good = {
  readonly cmdCode: string
  /** Null in a year without a list. */
  readonly before: ListedTrade | null
  readonly after: ListedTrade | null
}

export type GoodsData = ReturnType<typeof goodsData>

export const boughtIn = ({ year, partners, importsUsd: value, status, source }: Imports, conversion: Conversion) =>
  listedTrade(year, partners, { value, status, source }, conversion)

/** Share in basis points; null where China is not listed. */
export const chinasShare = (trade: ListedTrade | null): number | null => trade && shareIn(trade, china)

export function chinasAmount(trade: ListedTrade | null): number | null {
  const share = chinasShare(trade)
  return trade === null || share === null ? null : amountOf(trade, share).value
}

/** True where China's share rose although its sales fell, so that the title states the amounts. */
export function soldLess({ before, after }: Pick<Good, 'before' | 'after'>): boolean {
  const [first, last] = [chinasAmount(before), chinasAmount(after)]
  const rose = (chinasShare(after) ?? 0) > (chinasShare(before) ?? Infinity)
  return rose && first !== null && last !== null && last < first
}

/** Every heading with a list in either year, in the order of China's share in the later year, largest first. */
export function goodsData({ rows }: Suppliers, a: number, b: number, conversion: Conversion) {
  const listIn = (code: string, asked: number): ListedTrade | null => {
    const row = rows.find(({ cmdCode, year }) => cmdCode === code && year === asked)
    return row === undefined ? null : boughtIn(row, conversion)
  }
  const goods = [...new Set(rows.map(({ cmdCode }) => cmdCode))]
    .map((cmdCode): Good => ({ cmdCode, before: listIn(cmdCode, a), after: listIn(cmdCode, b) }))
    .filter(({ before, after }) => before !== null || after !== null)
    .toSorted((one, other) => (chinasShare(other.after) ?? -1) - (chinasShare(one.after) ?? -1))
  return { a, b, money: conversion.money, goods }
}
