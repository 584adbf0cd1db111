import { abroad } from '#src/api/abroadQueries.ts'
import { headingsQuery } from '#src/api/queries.ts'
import {
  type DumbbellRow,
  type DumbbellsContent,
  dumbbellPicture,
  dumbbellRows,
  largestRows,
} from '#src/chart/dumbbells/dumbbells.ts'
import { oneOf } from '#src/figures/core/Controls.tsx'
import * as partners from '#src/figures/core/partners.ts'
import { beside, look } from '#src/figures/core/look.ts'
import type { ChartTable } from '#src/publish/content.ts'
import {
  type DependenceData,
  type Good,
  type Both,
  concentrationText,
  dependenceCautions,
  dependenceData,
  dependenceKeys,
  dependenceNotes,
  dependenceRows,
  dependenceTitle,
  isCrude,
  placesText,
  shownOf,
  sides,
} from '#src/figures/dependence/shares.ts'
import { seriesNeed } from '#src/figures/figure.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Point } from '#src/trade/observation.ts'
import { sharedGoods } from '#src/view/analyses.ts'
import { colourNamed } from '#src/view/colours.ts'

const sideColours = { russia: colourNamed('M-2709'), china: colourNamed('X-TOTAL') }
const amountColour = colourNamed('slate')

/** Rows that the picture of the card has room for. */
const maxPictured = 9

const soldText = ({ amount }: Good, data: DependenceData, format: Format): string | null =>
  partners.amountsText(shownOf(amount, data), data.money, format)

/** A fact of each shown year; crude oil has its share by weight beside that by value. */
function fieldsOf(data: DependenceData, format: Format) {
  const { t } = format
  const pointFacts = (points: Both<Point>, write: (value: number) => string): partners.Fact[] =>
    shownOf(points, data).map(({ value, status, sources }) => ({
      text: value === null ? null : write(value),
      status,
      sources,
    }))
  const weight: partners.Field<Good> = {
    id: 'weight',
    name: t('dependence.crude.weight'),
    colour: () => sideColours.russia,
    facts: () => pointFacts(data.crude.share, (value) => partners.percentText(value, format)),
    join: partners.fromTexts,
    say: (share) => t('dependence.alt.weight', { share }),
  }
  const ofSides = sides.map((side): partners.Field<Good> => ({
    id: side,
    name: t(`dependence.side.${side}`),
    colour: () => sideColours[side],
    facts: (good) =>
      shownOf(good[side], data).map((share) => {
        const { kind, year, status, sources } = share
        const text = partners.shareText(share, format, t(`dependence.netOther.${side}`))
        // China's listed shares are upper limits where partners alone report.
        const isLimit = side === 'china' && kind === 'listed' && text !== null
        return { text: isLimit ? partners.ofReports(text, year, format) : text, status, sources }
      }),
    join: partners.fromTexts,
    say: (share) => t(`dependence.alt.${side}`, { share }),
  }))
  const amount: partners.Field<Good> = {
    id: 'amount',
    name: t('dependence.amount'),
    colour: () => amountColour,
    facts: ({ amount: sold }) => pointFacts(sold, (value) => partners.moneyText(value, data.money, format)),
    join: (_, good) => soldText(good, data, format),
    say: (amounts) => t('dependence.alt.amount', { amounts }),
  }
  /** No mark shows it, so the table alone has it. */
  const concentration = {
    id: 'concentration',
    name: t('dependence.concentration'),
    facts: ({ china }: Good) =>
      shownOf(china, data).map(({ list, status, sources }) => ({
        text: concentrationText(list, format),
        status,
        sources,
      })),
  }
  const told = [...ofSides, amount]
  return { weight, told, columns: [...told, concentration] }
}

function dumbbellOf(good: Good, data: DependenceData, nameOf: partners.NameOf, format: Format): DumbbellRow {
  const { t, period, number } = format
  const name = nameOf(good.cmdCode)
  const weight = isCrude(good) ? data.crude.share.b.value : null
  const fields = fieldsOf(data, format)
  const told = weight === null ? fields.told : [fields.weight, ...fields.told]
  /** The rank of each country among the other's partners in the later year, where it is listed. */
  const remarks = sides.flatMap((side) => {
    const share = good[side].b
    if (share.kind !== 'listed' || share.rank === null) return []
    const words = { place: number(share.rank, 0), year: period(data.b) }
    return [t(`dependence.place.${side}`, words)]
  })
  return {
    id: good.cmdCode,
    name,
    pairs: sides.map((side) => {
      const pair = partners.pairOf(shownOf(good[side], data), format, t(`dependence.netOther.${side}`))
      if (side === 'china' || weight === null) return pair
      const { label: share } = pair
      // The label of crude oil begins with the share by weight.
      const label = t('dependence.crude', { weight: partners.percentText(weight, format), share })
      return { ...pair, label, shortLabel: t('dependence.crude.short', { share }) }
    }),
    text: soldText(good, data, format) ?? '',
    ...partners.hongKongMark(good.china.b, format),
    size: good === data.chosen ? Infinity : (good.amount.b.value ?? 0),
    ...partners.toldOf(name, good, told, remarks, format),
    opens: null,
  }
}

function dumbbellsOf(data: DependenceData, nameOf: partners.NameOf, format: Format): DumbbellsContent {
  const { t, period } = format
  const rows = data.goods.map((good) => dumbbellOf(good, data, nameOf, format))
  return {
    sides: sides.map((id) => ({ id, title: t(`dependence.side.${id}`), colourIndex: sideColours[id] })),
    groups: [{ id: 'goods', title: null, rows }],
    textTitle: t('dependence.amount'),
    earlier: period(data.a),
    later: period(data.b),
    some: (shown, all) =>
      data.chosen === null
        ? t('dependence.some', { shown, all })
        : t('dependence.some.chosen', { good: nameOf(data.chosen.cmdCode), shown: shown - 1, all }),
    format,
  }
}

/** Every good in the order of the chart, each column by year; a row above crude oil has its share by weight. */
function tableOf(data: DependenceData, nameOf: partners.NameOf, format: Format): ChartTable {
  const { t, period } = format
  const { weight, columns } = fieldsOf(data, format)
  const under = shownOf(data, data).map((year) => period(year))
  return {
    label: t('dependence.table'),
    corner: t('analysis.commodity'),
    heads: columns.map(({ id, name }) => ({ id, title: name, span: under.length, under })),
    rows: data.goods.flatMap((good) => {
      const { cmdCode: id } = good
      const name = nameOf(id)
      const row = { id, name, cells: partners.cellsOf(good, columns) }
      if (!isCrude(good)) return [row]
      const cells = row.cells.map((_, i) => weight.facts(good)[i] ?? partners.noFact)
      return [{ id: `${id} by weight`, name: t('dependence.table.weight', { name }), cells }, row]
    }),
  }
}

export const dependence = look({
  id: 'dependence',
  /** Sorting by group becomes sorting by China's share, because groups would have no order of dependence. */
  chosen: ({ a, b, of, sort }) => ({ a, b, of, sort: sort === 'russia' ? sort : 'china' }) as const,
  needs: ({ catalogue }) => ({
    lists: abroad.dependence,
    headings: beside(headingsQuery),
    context: beside(abroad.context),
    world: beside(abroad.world),
    crude: beside(seriesNeed(catalogue, 'M-2709')),
    coal: beside(seriesNeed(catalogue, 'M-2701')),
    M: beside(seriesNeed(catalogue, 'M-TOTAL')),
    X: beside(seriesNeed(catalogue, 'X-TOTAL')),
  }),
  /** Without the answers of China Customs the data have the lists alone. */
  data: (answers, { choice }, conversion) => dependenceData(answers, choice, conversion),
  opens: ({ choice: { of, sort } }, data) => (data === null ? { of, sort } : { a: data.a, b: data.b, of, sort }),
  controls: ({ catalogue, nomenclature, choice, choose, format }) => {
    const { t } = format
    const nameOf = headingNames(catalogue, nomenclature(), 'M', format)
    const codes = sharedGoods.map((id) => id.slice(2))
    const opens = (code: string | null) => choose({ of: code && `M-${code}` })
    return [
      partners.goodsControl(codes, choice.of && choice.of.slice(2), opens, nameOf, format),
      oneOf('radios', {
        id: 'sort',
        legend: t('analysis.sort'),
        chosen: choice.sort,
        values: ['china', 'russia'] as const,
        name: (sort) => t(`partners.share.${sort}`),
        chooses: (sort) => choose({ sort }),
      }),
    ]
  },
  make(data, scene) {
    const { catalogue, format } = scene
    const { t, period } = format
    const { a, b, goods } = data
    const nameOf = headingNames(catalogue, scene.nomenclature(), 'M', format)
    const content = dumbbellsOf(data, nameOf, format)
    const wordsOf = (isDrawn: (id: string) => boolean) => {
      const drawn = { ...data, goods: goods.filter(({ cmdCode }) => isDrawn(cmdCode)) }
      return {
        cautions: () => dependenceCautions(drawn, nameOf, format),
        keys: () => dependenceKeys(drawn, format),
        notes: () => dependenceNotes(drawn, nameOf, format),
      }
    }
    return partners.sharesFigure(
      {
        content: goods.length === 0 ? null : content,
        wordsOf,
        title: dependenceTitle(data, nameOf, format),
        shortTitle: t('dependence.title.plain'),
        subtitle: t('dependence.subtitle', {
          years: format.list(shownOf(data, data).map((year) => period(year))),
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
          return { sentence: dependenceTitle(data, nameOf, format), picture: dumbbellPicture(content, rows) }
        },
      },
      scene,
    )
  },
})
