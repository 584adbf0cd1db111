import '#src/i18n/messages/en/around.ts'
import '#src/i18n/messages/en/en.ts'
import { openedBooks, otherBooks } from '#src/app/picker/CommodityGroup.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { useStore } from '#src/lib/store.ts'
import { useCatalogue, useSetView, useView } from '#src/page/page.ts'
import { MenuItem } from '#src/parts/Menu.tsx'
import { otherPair } from '#src/trade/catalogue.ts'
import { clearSeries, onlySeries, presetArticle, presetEnergy, toggleFocus } from '#src/view/change.ts'

/** The choices in the menu of a commodity's row. */
export function RowActions({ id, name }: { readonly id: string; readonly name: string }) {
  const others = otherBooks(useCatalogue(), id)
  const opened = useStore(openedBooks)
  const isOpen = opened.includes(id)
  const { t, list } = useFormat()
  const set = useSetView()
  const isChosen = useView(({ series }) => series.includes(id))
  const isKept = useView(({ focus }) => focus.includes(id))
  return (
    <>
      <MenuItem onClick={() => set(onlySeries(id), { by: 'only' })}>{t('row.only', { name })}</MenuItem>
      {isChosen && (
        <MenuItem aria-pressed={isKept} onClick={() => set(toggleFocus(id))}>
          {t('row.keep', { name })}
        </MenuItem>
      )}
      {others.length > 0 && (
        <MenuItem
          aria-expanded={isOpen}
          onClick={() => openedBooks.set(isOpen ? opened.filter((one) => one !== id) : [...opened, id])}
        >
          {t('row.books', { name, books: list(others.map(({ book }) => t(`book.${book}`))) })}
        </MenuItem>
      )}
    </>
  )
}

const presets = [
  ...(otherPair === null
    ? ([
        ['energy', presetEnergy],
        ['article', presetArticle],
      ] as const)
    : []),
  ['clear', clearSeries],
] as const

/** Selections of commodities, in the picker's menu. */
export function Presets() {
  const { t } = useFormat()
  const set = useSetView()
  return presets.map(([preset, change]) => (
    <MenuItem key={preset} onClick={() => set(change, { by: preset })}>
      {t(`picker.preset.${preset}`)}
    </MenuItem>
  ))
}
