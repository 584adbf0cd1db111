import { useState } from 'react'
import { headingsQuery, useAnswer } from '#src/api/queries.ts'
import { CommodityGroups, openedBooks, openedIds, otherIds, pickerGroups } from '#src/app/picker/CommodityGroup.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { laterPart, lazyPart } from '#src/lib/arrival.ts'
import { takeFiles } from '#src/lib/element.ts'
import { useStore } from '#src/lib/store.ts'
import { useCatalogue, usePage, useUserData, useView } from '#src/page/page.ts'
import { Menu } from '#src/parts/Menu.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { closeSheet } from '#src/parts/Sheet.tsx'
import { hasUnnamed, phraseLimit } from '#src/view/drawn.ts'
import { createLabels } from '#src/view/texts/labels.ts'

const UserFileGroup = laterPart(async () => (await import('#src/app/files/UserFileGroup.tsx')).UserFileGroup)
const Presets = lazyPart(async () => (await import('#src/app/picker/menus.tsx')).Presets)
const FoundCommodities = lazyPart(async () => (await import('#src/app/picker/FoundCommodities.tsx')).FoundCommodities)

function PickerHead(props: {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Called when the search is about to be used, because it needs the headings. */
  readonly onSearch: () => void
}) {
  const { query, onQuery, onSearch } = props
  const { t } = useFormat()
  const { chosenFiles } = usePage()
  return (
    <>
      <input
        type="search"
        className="w-full px-lg py-md"
        // Firefox would restore the words at a reload, above a list that they do not filter.
        autoComplete="off"
        // A longer sentence is told to be left unread, which a sentence cut by the browser is not.
        maxLength={4 * phraseLimit}
        aria-label={t('picker.search')}
        placeholder={t('picker.search.hint')}
        value={query}
        onFocus={onSearch}
        onChange={({ target }) => {
          onSearch()
          onQuery(target.value)
        }}
      />
      <div className="mt-md mb-xs flex flex-wrap items-baseline justify-between gap-x-xl gap-y-xs text-plain text-muted">
        <Menu summary={t('picker.presets')} summaryLook="link coarse:min-h-target" part="presets-menu">
          <Presets />
        </Menu>
        <label className="link relative cursor-pointer coarse:min-h-target coarse:content-center">
          {t('picker.own')}
          <input
            type="file"
            className="sr-only"
            onChange={({ target }) => {
              chosenFiles.set(takeFiles(target))
              closeSheet()
            }}
          />
        </label>
      </div>
    </>
  )
}

export function Picker() {
  const catalogue = useCatalogue()
  const format = useFormat()
  const hasFiles = useUserData() !== null
  const [query, setQuery] = useState('')
  const [isSearchNear, setSearchNear] = useState(false)
  const isOfPrices = useView(({ measure }) => measure === 'price')
  const needsNames = useView((view) => isOfPrices || hasUnnamed(view, catalogue))
  const { data: nomenclature } = useAnswer(headingsQuery, isSearchNear || needsNames)
  const labels = createLabels(catalogue, nomenclature, format)
  const opened = useStore(openedBooks)
  // Toggling does not change the list, unless the series is a heading outside the groups.
  const selectedOthers = useView((view) => otherIds(catalogue, view.series).join())
  const prices = (isOfPrices && nomenclature?.worldPrices.map(({ id }) => id)) || []
  const others = [...new Set([...prices, ...selectedOthers.split(','), ...openedIds(catalogue, opened)])]
  const all = <CommodityGroups groups={pickerGroups(others, labels)} isFolded />
  return (
    <div className="stacked:mt-lg">
      <PickerHead query={query} onQuery={setQuery} onSearch={() => setSearchNear(true)} />
      {hasFiles && <UserFileGroup query={query} />}
      {query.trim() !== '' ? (
        <SectionBoundary what="finds" of={query} fallback={all}>
          <FoundCommodities {...{ query, others, labels, all }} onTaken={() => setQuery('')} />
        </SectionBoundary>
      ) : (
        all
      )}
    </div>
  )
}
