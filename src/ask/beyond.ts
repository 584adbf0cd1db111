import { type Read, nowhere } from '#src/ask/read.ts'
import type { Beyond } from '#src/ask/vocabulary.ts'

/** Goods of which other countries' purchases are known. */
const bought = new Set(['2709', '2711', 'GAS', '271111', '271121'])

/** A share of one country in the other's trade is a closer look; the second is that of all goods. */
const shares = { ofRussia: ['dependence', 'world'], ofChina: ['suppliers', 'europe'] } as const

/** Reads shares of a country and subjects that are not held; returns the one that no figure here answers. */
export function readBeyond({ items, marks, goods, asked, set, unknown }: Read): Beyond | null {
  const codes = goods.flatMap((good) => good.codes)
  const isBought = codes.some((code) => bought.has(code))
  const isOfGood = goods.some((good) => !good.codes.includes('TOTAL'))
  const share = marks.findLast((mark) => mark === 'ofRussia' || mark === 'ofChina')
  if (share !== undefined && !asked.has('view')) {
    if (asked.get('show')?.value === 'share') asked.delete('show')
    set('view', shares[share][isOfGood ? 0 : 1], goods[0] ?? nowhere)
  }
  for (const item of items) {
    if (item.kind !== 'beyond') continue
    const { about } = item
    if (about === 'buyers' && isBought) {
      if (!asked.has('view')) set('view', 'buyers', item)
    } else if ((about === 'buyers' || about === 'others') && asked.has('view')) unknown.push(item)
    else if (about !== 'counts' || !(asked.has('measure') || asked.has('money'))) return about
  }
  return null
}
