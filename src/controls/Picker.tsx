import type { ReactNode } from 'react'
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import type { Format } from '#src/i18n/format.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { pickerMessages } from '#src/i18n/messages/en/picker.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { CommodityGroup } from '#src/controls/CommodityGroup.tsx'
import type { CommodityActions } from '#src/controls/CommodityRow.tsx'
import type { OnPreset } from '#src/controls/PickerHead.tsx'
import { PickerHead } from '#src/controls/PickerHead.tsx'
import { openedIds, otherIds, pickerRows } from '#src/controls/pickerRows.ts'

const neverChanges = () => () => undefined

/** Closed if all of them are open, else all open. */
function toggled(opened: readonly string[], ids: readonly string[]): readonly string[] {
  const others = opened.filter((id) => !ids.includes(id))
  return ids.every((id) => opened.includes(id)) ? others : [...others, ...ids]
}

/** Where series are selected: by a checkbox, by a preset, or by searching all headings by code or word. */
export function Picker(props: {
  readonly catalogue: Catalogue
  readonly nomenclature: Nomenclature | undefined
  /** Why the headings did not come, in words. */
  readonly failure: string | null
  readonly onRetry: () => void
  readonly selected: readonly string[]
  readonly colourIndices: ReadonlyMap<string, number>
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
    onRetry,
    selected,
    colourIndices,
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
  const isHydrated = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  const [opened, setOpened] = useState<readonly string[]>([])
  const onBooks = useCallback((ids: readonly string[]) => setOpened((before) => toggled(before, ids)), [])
  // Toggling does not change the list, unless the series is a heading outside the groups.
  const others = otherIds(catalogue, selected).join()
  const groups = useMemo(
    () =>
      flows.map((flow) => ({
        flow,
        found: pickerRows(
          catalogue,
          nomenclature,
          flow,
          query,
          [...others.split(','), ...openedIds(catalogue, opened)],
          labels,
          format,
        ),
      })),
    [catalogue, nomenclature, query, others, opened, labels, format],
  )
  const searching = query.trim() !== ''
  const nothing = searching && nomenclature !== undefined && groups.every(({ found }) => found.rows.length === 0)
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
      {searching && nomenclature === undefined && failure === null && (
        <p role="status">{t(pickerMessages, 'picker.loadingFinds')}</p>
      )}
      {searching && failure !== null && (
        <div role="alert" className="state-failed">
          <p>{failure}</p>
          <button type="button" onClick={onRetry}>
            {t(appMessages, 'app.retry')}
          </button>
        </div>
      )}
      {searching && format.language !== 'en' && (
        <p className="picker-language">{t(pickerMessages, 'picker.search.english')}</p>
      )}
      {nothing && <p role="status">{t(pickerMessages, 'picker.search.none', { query })}</p>}
      {userFiles(query)}
      {groups.map(({ flow, found }) =>
        searching && found.rows.length === 0 ? null : (
          <CommodityGroup
            key={flow}
            flow={flow}
            catalogue={catalogue}
            found={found}
            colourIndices={colourIndices}
            needsWeight={needsWeight}
            // The buttons of rows are not worth their bytes in the page as served.
            opened={isHydrated ? opened : null}
            onBooks={onBooks}
            format={format}
            actions={actions}
          />
        ),
      )}
    </div>
  )
}
