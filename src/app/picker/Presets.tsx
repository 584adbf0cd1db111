import '#src/i18n/messages/en/around.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useSetView } from '#src/page/page.ts'
import { menuItem } from '#src/parts/Menu.tsx'
import { otherPair } from '#src/trade/catalogue.ts'
import { clearSeries, presetArticle, presetEnergy } from '#src/view/change.ts'

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
    <li key={preset}>
      <button type="button" className={menuItem} onClick={() => set(change, { by: preset })}>
        {t(`picker.preset.${preset}`)}
      </button>
    </li>
  ))
}
