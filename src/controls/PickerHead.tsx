import { takeFiles } from '#src/lib/takeFiles.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { pickerMessages } from '#src/i18n/messages/en/picker.ts'
import { usePage } from '#src/page/page.ts'
import { useSetView } from '#src/page/useView.ts'
import { clearSeries, presetArticle, presetEnergy } from '#src/view/change.ts'

const presets = [
  ['energy', presetEnergy],
  ['article', presetArticle],
  ['clear', clearSeries],
] as const

/** Search, presets, and the way to open a file. */
export function PickerHead(props: {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** How many headings can be found. */
  readonly count: number
  /** The search is about to be used: it needs the headings. */
  readonly onSearch: () => void
}) {
  const { query, onQuery, count, onSearch } = props
  const format = useFormat()
  const set = useSetView()
  const { chosenFiles } = usePage()
  const { t } = format
  return (
    <>
      <input
        type="search"
        className="picker-search"
        // Firefox would put the words back at a reload, over a list that is not filtered by them.
        autoComplete="off"
        aria-label={t(pickerMessages, 'picker.search')}
        placeholder={t(pickerMessages, 'picker.search.hint', { count: format.number(count, 0) })}
        value={query}
        onFocus={onSearch}
        onChange={({ target }) => {
          onSearch()
          onQuery(target.value)
        }}
      />
      <div className="picker-presets" role="group" aria-label={t(pickerMessages, 'picker.presets')}>
        {presets.map(([preset, change]) => (
          <button key={preset} type="button" className="link" onClick={() => set(change)}>
            {t(pickerMessages, `picker.${preset}`)}
          </button>
        ))}
        <label className="picker-own">
          {t(pickerMessages, 'picker.own')}
          <input
            type="file"
            className="visually-hidden"
            onChange={({ target }) => {
              chosenFiles.set(takeFiles(target))
              // On a small screen the picker is a sheet over what is then said of the file.
              target.closest<HTMLElement>('[popover]')?.hidePopover()
            }}
          />
        </label>
      </div>
    </>
  )
}
