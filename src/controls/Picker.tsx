import type { ReactNode } from 'react'
import { Suspense, useCallback, useMemo, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import type { Format } from '#src/i18n/format.ts'
import { pickerMessages } from '#src/i18n/messages/en/picker.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { CommodityGroups } from '#src/controls/CommodityGroups.tsx'
import type { CommodityActions } from '#src/controls/CommodityRow.tsx'
import type { OnPreset } from '#src/controls/PickerHead.tsx'
import { PickerHead } from '#src/controls/PickerHead.tsx'
import { openedIds, otherIds, pickerRows } from '#src/controls/pickerRows.ts'

const FoundCommodities = lazyPart(async () => (await import('#src/controls/FoundCommodities.tsx')).FoundCommodities)

/** Closed if all of them are open, else all open. */
function toggled(opened: readonly string[], ids: readonly string[]): readonly string[] {
  const others = opened.filter((id) => !ids.includes(id))
  return ids.every((id) => opened.includes(id)) ? others : [...others, ...ids]
}

/** Where series are selected: by a checkbox, by a preset, or by searching all headings by code or word. */
export function Picker(props: {
  readonly catalogue: Catalogue
  readonly nomenclature: Nomenclature | undefined
  /** Why the headings did not come, and a way to ask again. */
  readonly failure: ReactNode
  readonly selected: readonly string[]
  readonly colourIndices: ReadonlyMap<string, number>
  readonly focus: readonly string[]
  readonly needsWeight: boolean
  readonly labels: Labels
  readonly format: Format
  readonly actions: CommodityActions
  readonly onPreset: OnPreset
  /** The search is about to be used: it needs the headings. */
  readonly onSearch: () => void
  /** What the reader has brought along. */
  readonly userFiles: (query: string) => ReactNode
  readonly onFiles: (files: readonly File[]) => void
}) {
  const {
    catalogue,
    nomenclature,
    failure,
    selected,
    colourIndices,
    focus,
    needsWeight,
    labels,
    format,
    actions,
    onPreset,
    onSearch,
    userFiles,
    onFiles,
  } = props
  const { t } = format
  const [query, setQuery] = useState('')
  const count = useMemo(() => new Set([...catalogue.headings.M.codes, ...catalogue.headings.X.codes]).size, [catalogue])
  const [opened, setOpened] = useState<readonly string[]>([])
  const onBooks = useCallback((ids: readonly string[]) => setOpened((before) => toggled(before, ids)), [])
  // Toggling does not change the list, unless the series is a heading outside the groups.
  const selectedOthers = otherIds(catalogue, selected).join()
  const others = useMemo(
    () => [...selectedOthers.split(','), ...openedIds(catalogue, opened)].join(),
    [catalogue, selectedOthers, opened],
  )
  const standing = useMemo(() => {
    const rowsOf = (flow: Flow) => pickerRows(catalogue, flow, others.split(','), labels, format)
    return { M: rowsOf('M'), X: rowsOf('X') }
  }, [catalogue, others, labels, format])
  const searching = query.trim() !== ''
  const groups = { catalogue, colourIndices, focus, needsWeight, opened, onBooks, format, actions }
  const all = <CommodityGroups {...groups} found={standing} isSearch={false} />
  return (
    <div className="picker">
      <PickerHead
        query={query}
        onQuery={setQuery}
        count={count}
        format={format}
        onPreset={onPreset}
        onSearch={onSearch}
        onFiles={onFiles}
      />
      {searching && failure}
      {searching && format.language !== 'en' && (
        <p className="picker-language">{t(pickerMessages, 'picker.search.english')}</p>
      )}
      {userFiles(query)}
      {searching && failure === null ? (
        <Suspense
          fallback={
            <>
              <p role="status">{t(pickerMessages, 'picker.loadingFinds')}</p>
              {all}
            </>
          }
        >
          <FoundCommodities {...groups} {...{ nomenclature, query, others, labels, all }} />
        </Suspense>
      ) : (
        all
      )}
    </div>
  )
}
