import { takeFiles } from '#src/lib/takeFiles.ts'
import { memo } from 'react'
import type { Format } from '#src/i18n/format.ts'
import { pickerMessages } from '#src/i18n/messages/en/picker.ts'

const presets = ['energy', 'article', 'clear'] as const

export type OnPreset = (preset: (typeof presets)[number]) => void

/**
 * Search, presets, and the way to open a file. Memoised: React sets an input's `name` and `type` again at every render,
 * which would cost style and layout at every toggle.
 */
export const PickerHead = memo(function PickerHead(props: {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** How many headings can be found. */
  readonly count: number
  readonly format: Format
  readonly onPreset: OnPreset
  /** The search is about to be used: it needs the headings. */
  readonly onSearch: () => void
  readonly onFiles: (files: readonly File[]) => void
}) {
  const { query, onQuery, count, format, onPreset, onSearch, onFiles } = props
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
        {presets.map((preset) => (
          <button key={preset} type="button" className="link" onClick={() => onPreset(preset)}>
            {t(pickerMessages, `picker.${preset}`)}
          </button>
        ))}
        <label className="picker-own">
          {t(pickerMessages, 'picker.own')}
          <input
            type="file"
            className="visually-hidden"
            onChange={({ target }) => {
              onFiles(takeFiles(target))
              // On a small screen the picker is a sheet over what is then said of the file.
              target.closest<HTMLElement>('[popover]')?.hidePopover()
            }}
          />
        </label>
      </div>
    </>
  )
})
