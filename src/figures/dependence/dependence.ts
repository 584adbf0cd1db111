import { contextQuery, dependenceQuery, worldQuery } from '#src/api/abroadQueries.ts'
import { headingsQuery } from '#src/api/queries.ts'
import { type DumbbellRow, type DumbbellsContent, dumbbellRows, largestRows } from '#src/chart/dumbbells/dumbbells.ts'
import { radios } from '#src/figures/core/Controls.tsx'
import { type Field, cellsOf, noFact, toldOf } from '#src/figures/core/fields.ts'
import { beside, look } from '#src/figures/core/look.ts'
import type { Table } from '#src/publish/content.ts'
import { dumbbells, yearsFigure } from '#src/figures/core/years.tsx'
import {
  type DependenceData,
  type Good,
  type Side,
  concentrationText,
  dependenceCautions,
  dependenceData,
  dependenceKeys,
  dependenceNotes,
  dependenceRows,
  dependenceTitle,
  isCrude,
  placesText,
  shownYears,
  sideText,
  sides,
} from '#src/figures/dependence/shares.ts'
import { seriesNeed } from '#src/figures/figure.ts'
import { fromTo } from '#src/figures/fromTo.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { type NameOf, hongKongMark, markOf, moneyText, ofReports, percentText } from '#src/figures/partners.ts'
import type { Format } from '#src/i18n/format.ts'
import { withoutYear } from '#src/trade/steps.ts'
import type { Point } from '#src/trade/observation.ts'
import { colourNamed } from '#src/view/colours.ts'

const sideColours = { russia: colourNamed('M-2709'), china: colourNamed('X-TOTAL') }
const amountColour = colourNamed('slate')

/** Rows that the picture of the card has room for. */
const maxPictured = 9

/** `a → b`, or one text where both are the same. */
const bothYears = (texts: readonly string[]): string => [...new Set(texts)].join(' → ')

/** Amounts of both years in one unit where both are known; null where none is. */
function amountsText({ amount: { a, b } }: Good, data: DependenceData, format: Format): string | null {
  const { money } = data
  const isOne = data.a === data.b
  if (a.value === null && b.value === null) return null
  if (a.value !== null && b.value !== null && !isOne) return fromTo(a.value, b.value, withoutYear(money), format)
  const text = ({ value }: Point): string =>
    value === null ? format.t('dependence.unknown') : moneyText(value, money, format)
  return bothYears((isOne ? [b] : [a, b]).map(text))
}

/** A fact of each shown year; crude oil has its share by weight beside that by value. */
function fieldsOf(data: DependenceData, format: Format) {
  const { t } = format
  const years = shownYears(data)
  const join = (texts: readonly (string | null)[]): string =>
    bothYears(texts.map((text) => text ?? t('dependence.unknown')))
  /** China's listed shares are upper limits where partners alone report. */
  const sideIn = (good: Good, side: Side, which: 'a' | 'b'): string => {
    const { reply } = good[side][which]
    const text = sideText(reply, side, format)
    return side === 'china' && reply.kind === 'listed' ? ofReports(text, data[which], format) : text
  }
  const weight: Field<Good> = {
    id: 'weight',
    name: t('dependence.crude.weight'),
    colour: () => sideColours.russia,
    facts: () =>
      years.map((which) => {
        const { value, status, sources } = data.crude.share[which]
        return { text: value === null ? null : percentText(value, format), status, sources }
      }),
    join,
    say: (share) => t('dependence.alt.weight', { share }),
  }
  const ofSides = sides.map((side): Field<Good> => ({
    id: side,
    name: t(`dependence.side.${side}`),
    colour: () => sideColours[side],
    facts: (good) =>
      years.map((which) => {
        const { reply, status, sources } = good[side][which]
        return { text: reply.kind === 'missing' ? null : sideIn(good, side, which), status, sources }
      }),
    join,
    say: (share) => t(`dependence.alt.${side}`, { share }),
  }))
  const amount: Field<Good> = {
    id: 'amount',
    name: t('dependence.amount'),
    colour: () => amountColour,
    facts: (good) =>
      years.map((which) => {
        const { value, status, sources } = good.amount[which]
        return { text: value === null ? null : moneyText(value, data.money, format), status, sources }
      }),
    join: (_, good) => amountsText(good, data, format),
    say: (amounts) => t('dependence.alt.amount', { amounts }),
  }
  /** No mark shows it, so the table alone has it. */
  const concentration = {
    id: 'concentration',
    name: t('dependence.concentration'),
    facts: ({ china }: Good) =>
      years.map((which) => {
        const { list, status, sources } = china[which]
        return { text: concentrationText(list, format), status, sources }
      }),
  }
  const told = [...ofSides, amount]
  return { weight, told, columns: [...told, concentration] }
}

function dumbbellOf(good: Good, data: DependenceData, nameOf: NameOf, format: Format): DumbbellRow {
  const { t, period, number } = format
  const isOne = data.a === data.b
  const name = nameOf(good.cmdCode)
  const weight = isCrude(good) ? data.crude.share.b.value : null
  const fields = fieldsOf(data, format)
  const told = weight === null ? fields.told : [fields.weight, ...fields.told]
  const { rows, spoken } = toldOf(name, good, told, format)
  /** The rank of each country among the other's partners in the later year, where it is listed. */
  const remarks = sides.flatMap((side) => {
    const { reply } = good[side].b
    if (reply.kind !== 'listed') return []
    const words = { place: number(reply.rank, 0), year: period(String(data.b)) }
    return [t(`dependence.place.${side}`, words)]
  })
  return {
    id: good.cmdCode,
    name,
    pairs: sides.map((side) => {
      const marks = {
        earlier: isOne ? null : markOf(good[side].a.reply),
        later: markOf(good[side].b.reply),
      }
      const share = sideText(good[side].b.reply, side, format)
      if (side === 'china' || weight === null) return { ...marks, label: share }
      // The label of crude oil begins with the share by weight.
      const label = t('dependence.crude', { weight: percentText(weight, format), share })
      return { ...marks, label, shortLabel: t('dependence.crude.short', { share }) }
    }),
    text: amountsText(good, data, format) ?? '',
    ...hongKongMark(good.china.b, format),
    size: good.amount.b.value ?? 0,
    spoken,
    tooltip: { rows, remarks },
    opens: null,
  }
}

function dumbbellsOf(data: DependenceData, nameOf: NameOf, format: Format): DumbbellsContent {
  const { t, period } = format
  const rows = data.goods.map((good) => dumbbellOf(good, data, nameOf, format))
  return {
    sides: sides.map((id) => ({
      id,
      title: t(`dependence.side.${id}`),
      colourIndex: sideColours[id],
    })),
    groups: [{ id: 'goods', title: null, rows }],
    textTitle: t('dependence.amount'),
    earlier: period(String(data.a)),
    later: period(String(data.b)),
    some: (shown, all) => t('dependence.some', { shown, all }),
    format,
  }
}

/** Every good in the order of the chart, each column by year; a row above crude oil has its share by weight. */
function tableOf(data: DependenceData, nameOf: NameOf, format: Format): Table {
  const { t, period } = format
  const { weight, columns } = fieldsOf(data, format)
  const under = shownYears(data).map((which) => period(String(data[which])))
  return {
    label: t('dependence.table'),
    corner: t('analysis.commodity'),
    heads: columns.map(({ id, name }) => ({ id, title: name, span: under.length, under })),
    rows: data.goods.flatMap((good) => {
      const { cmdCode: id } = good
      const name = nameOf(id)
      const row = { id, name, cells: cellsOf(good, columns) }
      if (!isCrude(good)) return [row]
      const cells = row.cells.map((_, i) => weight.facts(good)[i] ?? noFact)
      return [{ id: `${id} by weight`, name: t('dependence.table.weight', { name }), cells }, row]
    }),
  }
}

export const dependence = look({
  id: 'dependence',
  /** Sorting by group becomes sorting by China's share, because groups would have no order of dependence. */
  chosen: ({ a, b, sort }) => ({ a, b, sort: sort === 'russia' ? sort : 'china' }) as const,
  needs: ({ catalogue }) => ({
    lists: dependenceQuery,
    headings: beside(headingsQuery),
    context: beside(contextQuery),
    world: beside(worldQuery),
    crude: beside(seriesNeed(catalogue, 'M-2709')),
    coal: beside(seriesNeed(catalogue, 'M-2701')),
    M: beside(seriesNeed(catalogue, 'M-TOTAL')),
    X: beside(seriesNeed(catalogue, 'X-TOTAL')),
  }),
  /** Without the answers of China Customs the data have the lists alone. */
  data({ lists, context, world, crude, coal, M, X }, { choice }, conversion) {
    const totals = { M: M?.observations ?? null, X: X?.observations ?? null }
    const months = { crude: crude?.observations ?? null, coal: coal?.observations ?? null }
    const customs = { context, world, ...months, totals }
    return dependenceData(lists, choice, choice.sort, customs, conversion)
  },
  opens: ({ choice: { sort } }, data) => (data === null ? { sort } : { a: data.a, b: data.b, sort }),
  controls: ({ choice, choose, format: { t } }) => [
    radios({
      id: 'sort',
      legend: t('analysis.sort'),
      chosen: choice.sort,
      values: ['china', 'russia'] as const,
      name: (sort) => t(`partners.share.${sort}`),
      chooses: (sort) => choose({ sort }),
    }),
  ],
  make(data, scene) {
    const { catalogue, format } = scene
    const { t, period } = format
    const { a, b, goods } = data
    const nameOf = headingNames(catalogue, scene.nomenclature(), 'M', format)
    const content = dumbbellsOf(data, nameOf, format)
    const saidIn = (isDrawn: (id: string) => boolean) => {
      const drawn = { ...data, goods: goods.filter(({ cmdCode }) => isDrawn(cmdCode)) }
      return {
        cautions: () => dependenceCautions(drawn, nameOf, format),
        keys: () => dependenceKeys(drawn, format),
        notes: () => dependenceNotes(drawn, nameOf, format),
      }
    }
    return yearsFigure(
      {
        ...dumbbells(goods.length === 0 ? null : content, saidIn),
        title: dependenceTitle(data, format),
        shortTitle: t('dependence.title.plain'),
        subtitle: t('dependence.subtitle', {
          years: format.list(shownYears(data).map((which) => period(String(data[which])))),
        }),
        years: [a, b],
        cited: data.points,
        facts: () => [placesText(data, format), ...dumbbellRows(content).map(({ spoken }) => spoken)],
        formula: t('formula.dependence'),
        fileName: ['china-russia_who-depends-on-whom'],
        rows: () => dependenceRows(data),
        table: () => tableOf(data, nameOf, format),
        card() {
          const rows = dumbbellRows({ groups: largestRows(content.groups, maxPictured) })
          return { sentence: dependenceTitle(data, format), picture: { kind: 'dumbbells', content, rows } }
        },
      },
      scene,
    )
  },
})
