import type { Conversion } from '#src/trade/money.ts'
import type { HeadingSuppliers } from '#src/trade/beside/suppliers.ts'
import { china, hongKong } from '#src/trade/beside/partners.ts'
import { boughtIn } from '#src/figures/suppliers/goodsData.ts'

/** Suppliers with a line besides China and Hong Kong. */
const maxOthers = 5

export type HeadingData = ReturnType<typeof headingData>

/** One heading in the years from `a` to `b` that have a list. */
export function headingData(of: HeadingSuppliers, a: number, b: number, conversion: Conversion) {
  const years = of.years.filter(({ year }) => year >= a && year <= b).map((row) => boughtIn(row, conversion))
  const all = years.flatMap(({ list }) => list).toSorted((one, other) => other.shareBasisPoints - one.shareBasisPoints)
  /** All listed suppliers in the order of their largest share in any year. */
  const partners = [...new Set(all.map(({ partner }) => partner))]
  const others = partners.filter((partner) => partner !== china && partner !== hongKong)
  return {
    cmdCode: of.cmdCode,
    money: conversion.money,
    a,
    b,
    /** All years with a list, including those outside `a` to `b`. */
    allYears: of.years.map(({ year }) => year),
    years,
    partners,
    /** Suppliers with a line of their own. */
    drawn: [china, hongKong].filter((partner) => partners.includes(partner)).concat(others.slice(0, maxOthers)),
  }
}
