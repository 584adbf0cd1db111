import { baciBreak } from '#src/trade/baciBreak.ts'
import { mostListed, restOf } from '#src/trade/partners.ts'
import type { Point } from '#src/trade/point.ts'
import type { Cell, Rows } from '#src/figure/files/rows.ts'
import { moneyCodes } from '#src/figure/files/rows.ts'
import type { DependenceData, Share, Side } from '#src/figures/dependence/dependenceData.ts'
import { amountOf, crudeCode, isCrude, sides } from '#src/figures/dependence/dependenceData.ts'

const sideInFile = { russia: 'suppliers', china: 'buyers' } as const satisfies { readonly [side in Side]: string }

/** Said in every row it concerns: a table is sorted and cut, and what stands above it stays behind. In English, as its columns are. */
const notes = {
  netOther: 'no list: China sells more of it than it buys',
  missing: 'not published',
  rest: 'all who are not among the ten largest; each has at most the share of rank 10',
  reports: 'Russia’s partners’ reports alone: neither Belarus nor the Emirates is in them, so the whole is too low',
  weight: 'by weight, twelve months of China Customs; by value it depends on the revision of the Harmonized System',
  all: 'Russia’s share of all that China bought (suppliers) and sold (buyers)',
  TW: 'BACI calls it Other Asia, nes',
} as const

const columns = [
  'cmd_code',
  'year',
  'side',
  'partner',
  'rank',
  'share_percent',
  'value',
  'unit',
  'status',
  'source',
  'note',
] as const

const blank = { partner: null, rank: null, share: null } as const

type Beside = { readonly share: Point; readonly value: Point }

export function dependenceRows(data: DependenceData): Rows {
  const { money, goods, crude, all, a, b } = data
  const row = (
    cmdCode: string,
    year: number,
    side: Side,
    told: { readonly partner: string | null; readonly rank: number | null; readonly share: number | null },
    point: Point,
    unit: string,
    note: string | null,
  ): Cell[] => {
    const { value, status, sources } = point
    const { partner, rank, share } = told
    return [cmdCode, year, sideInFile[side], partner, rank, share, value, unit, status, sources.join(';'), note]
  }
  const unit = moneyCodes[money]
  const years = a === b ? (['b'] as const) : (['a', 'b'] as const)
  const yearOf = { a, b }

  const listed = (cmdCode: string, year: number, side: Side, share: Share): Cell[][] => {
    const { list, told, whole, status, sources } = share
    // Of a list that is not there, the year and its status all the same.
    if (list.length === 0) {
      const note = told.kind === 'missing' ? notes.missing : notes.netOther
      return [row(cmdCode, year, side, blank, { ...whole, value: null, status, sources }, unit, note)]
    }
    const isAlone = side === 'china' && String(year) >= baciBreak.alone
    const partners = list.map(({ partner, rank, shareBasisPoints }) => {
      const said = [...(partner === 'TW' ? [notes.TW] : []), ...(isAlone ? [notes.reports] : [])]
      const note = said.length === 0 ? null : said.join('; ')
      const point = amountOf(share, shareBasisPoints)
      return row(cmdCode, year, side, { partner, rank, share: shareBasisPoints / 100 }, point, unit, note)
    })
    const rest = restOf(list)
    if (rest === 0 || list.length < mostListed) return partners
    const unnamed = { ...blank, share: rest / 100 }
    return [...partners, row(cmdCode, year, side, unnamed, amountOf(share, rest), unit, notes.rest)]
  }
  const russia = (share: Point) => ({ ...blank, partner: 'RU', share: share.value })
  // What China Customs counts has no row where it could not be asked for.
  const beside = (which: 'a' | 'b', code: string, side: Side, { share, value }: Beside, of: string, note: string) =>
    share.value === null
      ? []
      : [row(code, yearOf[which], side, russia(share), { ...share, value: value.value }, of, note)]
  const byWeight = (which: 'a' | 'b'): Cell[][] =>
    beside(which, crudeCode, 'russia', { share: crude[which].share, value: crude[which].weight }, 'kg', notes.weight)
  const totals = all.flatMap(({ flow, ...of }) =>
    years.flatMap((which) => beside(which, 'TOTAL', flow === 'M' ? 'russia' : 'china', of[which], unit, notes.all)),
  )
  const ofGoods = goods.flatMap((good) =>
    years.flatMap((which) =>
      sides.flatMap((side) => [
        ...(isCrude(good) && side === 'russia' ? byWeight(which) : []),
        ...listed(good.cmdCode, yearOf[which], side, good[side][which]),
      ]),
    ),
  )
  return { columns, rows: [...ofGoods, ...totals] }
}
