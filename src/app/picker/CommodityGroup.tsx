import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, memo, useState } from 'react'
import { seriesQuery } from '#src/api/queries.ts'
import { type Format, upperFirst, useFormat } from '#src/i18n/format.ts'
import { lazyPart } from '#src/lib/arrival.ts'
import { createStore } from '#src/lib/store.ts'
import { useCatalogue, useColour, useSetView, useView } from '#src/page/page.ts'
import { Menu } from '#src/parts/Menu.tsx'
import * as trade from '#src/trade/catalogue.ts'
import type { Measure } from '#src/trade/steps.ts'
import { toggleSeries } from '#src/view/change.ts'
import type { Labels } from '#src/view/texts/labels.ts'

const RowActions = lazyPart(async () => (await import('#src/app/picker/menus.tsx')).RowActions)

type Detail = {
  readonly detail: string
  /** Set where the detail is a sign. */
  readonly spoken?: string
}

/** The amount of a row in the year of the column; that of the year before it has a star, and any other its year. */
function detailOf(
  { book, weight, lastYear }: trade.SeriesInfo,
  measure: Measure,
  columnYear = Number.NaN,
  format: Format,
): Detail {
  const { t } = format
  if (book === 'world') return { detail: measure === 'price' ? '' : t('picker.priceOnly') }
  if (measure !== 'value' && weight === null) return { detail: t('picker.noWeight') }
  if (lastYear === null) return { detail: '' }
  const { year, valueUsd } = lastYear
  const amount = valueUsd / format.step('usd', 1e9).divisor
  // A found commodity may be worth a thousandth of those that the picker opens with.
  const value = amount >= 0.05 ? format.number(amount, 1) : `<${format.number(0.1, 1)}`
  if (year === columnYear) return { detail: value }
  const spoken = t('list.named', { name: format.period(year), text: value })
  return year === columnYear - 1 ? { detail: star + value, spoken } : { detail: spoken }
}

const star = '*'

/** Commodities whose other sources the reader has opened. */
export const openedBooks = createStore<readonly string[]>([])

/** Goods of a flow that stand before the fold. */
const standing = 7

function CommodityGroup(props: PickerGroup & { readonly isFolded: boolean }) {
  const { flow, more, isFolded } = props
  const catalogue = useCatalogue()
  const format = useFormat()
  const { t } = format
  const measure = useView((view) => view.measure)
  const year = catalogue.commodities.find((commodity) => commodity.flow === flow)?.series[0]?.lastYear?.year
  const rows = props.rows.map(({ info, name, lastYear = info.lastYear }) => ({
    info,
    name,
    ...detailOf({ ...info, lastYear }, measure, year, format),
  }))
  const firstFolded = isFolded ? namedIds(catalogue, true).filter((id) => id.startsWith(flow))[standing] : undefined
  const fold = rows.findIndex(({ info }) => info.id === firstFolded)
  const folded = fold < 0 ? [] : rows.slice(fold)
  const hasEarlier = rows.some(({ detail }) => detail[0] === star)
  const list = (part: typeof rows) => (
    <ul>
      {part.map((row) => (
        <CommodityRow key={row.info.id} {...row} />
      ))}
    </ul>
  )
  return (
    <RowGroup
      legend={t(`flow.${flow}`)}
      column={
        year !== undefined &&
        t('picker.column', { year: hasEarlier ? `${year}/${star}${year - 1}` : format.period(year) })
      }
      more={more}
    >
      {list(rows.slice(0, rows.length - folded.length))}
      {folded.length > 0 && <FoldedRows ids={folded.map(({ info }) => info.id)}>{list(folded)}</FoldedRows>}
    </RowGroup>
  )
}

/** Rows that open when one of them is chosen, wherever that is done; the event of that keeps them open. */
function FoldedRows({ ids, children }: { readonly ids: readonly string[]; readonly children: ReactNode }) {
  const format = useFormat()
  const hasChosen = useView(({ series }) => ids.some((id) => series.includes(id)))
  const [isOpen, setOpen] = useState(false)
  return (
    <details open={isOpen || hasChosen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="w-fit cursor-pointer py-xs text-small text-muted hover:text-ink">
        {upperFirst(format.t('picker.rest', { count: ids.length }), format)}
      </summary>
      {children}
    </details>
  )
}

export function CommodityGroups(props: {
  readonly groups: readonly PickerGroup[]
  /** The goods beyond the first are folded, until one of them is chosen. */
  readonly isFolded?: boolean
}) {
  const { groups, isFolded = false } = props
  return (
    <div className="grid grid-cols-cards gap-x-huge">
      {groups.map((group) => (
        <CommodityGroup key={group.flow} {...group} isFolded={isFolded} />
      ))}
    </div>
  )
}

/** Rows under their name, with the head of the column of amounts; `more` says how many others there are. */
export function RowGroup(props: {
  readonly legend: string
  readonly column?: string | false
  readonly more: string
  readonly children: ReactNode
}) {
  const { legend, column = false, more, children } = props
  return (
    <fieldset className="relative mt-lg">
      <legend className="float-left w-full border-b border-rule pr-head pb-xs text-small font-semibold text-muted">
        {legend}
      </legend>
      {column !== false && (
        <span
          className="absolute top-0 right-0 max-w-head text-end text-small font-semibold text-muted"
          aria-hidden="true"
        >
          {column}
        </span>
      )}
      <div className="clear-both">{children}</div>
      {more !== '' && <p className="text-small text-muted">{more}</p>}
    </fieldset>
  )
}

/** The hooks of a row select only its own state, so that a toggle re-renders one row. */
export const CommodityRow = memo(function CommodityRow(
  props: Detail & {
    readonly info: trade.SeriesInfo
    readonly name: string
  },
) {
  const { info, name, detail, spoken } = props
  const { id } = info
  const { t } = useFormat()
  const client = useQueryClient()
  const set = useSetView()
  const colourIndex = useColour(id)
  const prefetch = (): void => void client.prefetchQuery(seriesQuery(info))
  return (
    <li
      className="commodity relative grid min-h-row grid-cols-ends items-center gap-x-xs coarse:min-h-target touch:grid-flow-col"
      data-slot={colourIndex ?? undefined}
      data-of={id}
      onPointerEnter={prefetch}
      onFocus={prefetch}
    >
      <label className="flex min-w-0 cursor-pointer items-center gap-md self-stretch" title={name}>
        <input type="checkbox" checked={colourIndex !== null} onChange={() => set(toggleSeries(id))} />
        {/* A margin, because the top of a third line would show in a padding. */}
        <span className="my-xs min-w-0 leading-tight beside:line-clamp-name">{name}</span>
      </label>
      <span className="col-second row-top text-end text-small text-muted not-touch:under-menu:invisible">
        {spoken === undefined ? (
          detail
        ) : (
          <>
            <span aria-hidden="true">{detail}</span>
            <span className="sr-only">{spoken}</span>
          </>
        )}
      </span>
      <Menu
        className="col-second row-top justify-self-end touch:col-auto not-touch:not-under-menu:opacity-0"
        label={t('list.named', { name, text: t('control.more') })}
        summary="⋯"
        summaryLook="link px-md no-underline"
        part="row-menu"
      >
        <RowActions id={id} name={name} />
      </Menu>
    </li>
  )
})

export type PickerRow = {
  readonly info: trade.SeriesInfo
  readonly name: string
  /** Set for a heading that is in none of the catalogue's groups. */
  readonly lastYear?: trade.SeriesInfo['lastYear']
}
/** The rows of a flow, of which there is one at least; `more` says how many others there are. */
export type PickerGroup = {
  readonly flow: trade.FlowOrWorld
  readonly rows: readonly PickerRow[]
  readonly more: string
}

/** The ids of the goods that the picker lists unasked, or of those that its search finds beside headings. */
export const namedIds = ({ commodities }: trade.Catalogue, areListed: boolean): string[] =>
  commodities.filter(({ group }) => (group !== 'chapter') === areListed).map(({ id }) => id)

export const otherIds = (catalogue: trade.Catalogue, selected: readonly string[]): string[] =>
  selected.filter((id) => !trade.isUserId(id) && !namedIds(catalogue, true).includes(id))

export const otherBooks = (catalogue: trade.Catalogue, commodity: string): readonly trade.SeriesInfo[] =>
  catalogue.commodities.find(({ id }) => id === commodity)?.series.slice(1) ?? []

export const openedIds = (catalogue: trade.Catalogue, opened: readonly string[]): string[] =>
  opened.flatMap((commodity) => otherBooks(catalogue, commodity).map(({ id }) => id))

/** Rows of the goods that the picker lists unasked, and of other headings and prices. */
export function fixedRows(others: readonly string[], labels: Labels): PickerRow[] {
  const { catalogue } = labels
  const headings = others.filter((id) => trade.bookInId(id) === null)
  return [...namedIds(catalogue, true), ...headings].flatMap((id) => {
    const info = trade.findSeries(catalogue, id)
    return info === null ? [] : [{ info, name: labels.listed(info) }]
  })
}

export function withBooks(rows: readonly PickerRow[], others: readonly string[], labels: Labels): readonly PickerRow[] {
  const { catalogue, format } = labels
  return rows.flatMap((row) => [
    row,
    ...otherBooks(catalogue, row.info.id)
      .filter(({ id }) => others.includes(id))
      .map((info) => {
        const aside = format.t(`book.${info.book}`)
        return { info, name: format.t('list.aside', { text: labels.listed(info), aside }) }
      }),
  ])
}

/** @param others the ids that `otherIds` gives, and those of the books that the reader has opened */
export function pickerGroups(others: readonly string[], labels: Labels): PickerGroup[] {
  const all = withBooks(fixedRows(others, labels), others, labels)
  return trade.flowsAndWorld.flatMap((flow) => {
    const rows = all.filter(({ info }) => info.flow === flow)
    return rows.length === 0 ? [] : [{ flow, rows, more: '' }]
  })
}
