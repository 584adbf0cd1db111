import { languages, parseLanguage, rowOf } from '#src/i18n/languages.ts'
import type { Language } from '#src/i18n/languages.ts'
import { themes } from '#src/view/viewState.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { ExportChoices } from '#src/app/export/exportChoices.ts'
import { canPaint, pictureScales, scaleOf, sizeOf } from '#src/app/export/exportChoices.ts'
import { SizeField } from '#src/app/export/SizeField.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'

/** Size, resolution, look and parts of the picture. */
export function FigureOptions(props: {
  readonly choices: ExportChoices
  readonly hasEvents: boolean
  readonly hasNotes: boolean
  readonly onPhone: boolean
  readonly onChoose: (choices: ExportChoices) => void
  readonly language: Language
  /** Null where the figure can be made in one language alone. */
  readonly onLanguage: ((language: Language) => void) | null
}) {
  const { choices, hasEvents, hasNotes, onPhone, onChoose, language, onLanguage } = props
  const { t } = useFormat()
  const size = sizeOf(choices)
  const open = (): null => null
  const parts = { events: hasEvents, notes: hasNotes, source: true } as const
  return (
    <div className="export-options">
      <SizeField choices={choices} onPhone={onPhone} onChoose={onChoose} />
      <RadioGroup
        legend={t(exportMessages, 'export.scale')}
        name="export-scale"
        values={pictureScales}
        chosen={scaleOf(choices)}
        label={(value) => t(exportMessages, 'export.scale.value', { factor: value })}
        unavailable={(scale) => (canPaint(size, scale) ? null : t(exportMessages, 'export.scale.tooLarge'))}
        onChoose={(scale) => onChoose({ ...choices, scale })}
      />
      <RadioGroup
        legend={t(exportMessages, 'export.look')}
        name="export-look"
        values={themes}
        chosen={choices.theme}
        label={(value) => t(appMessages, `app.theme.${value}`)}
        unavailable={open}
        onChoose={(theme) => onChoose({ ...choices, theme })}
      />
      {onLanguage !== null && (
        <label className="export-language">
          <span>{t(exportMessages, 'export.language')}</span>
          <select value={language} onChange={({ target }) => onLanguage(parseLanguage(target.value) ?? language)}>
            {languages.map((one) => (
              <option key={one} value={one} lang={rowOf(one).tag}>
                {rowOf(one).name}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className="export-parts">
        <legend>{t(exportMessages, 'export.parts')}</legend>
        {(['events', 'notes', 'source'] as const).map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={choices[part] && parts[part]}
              disabled={!parts[part]}
              onChange={({ target }) => onChoose({ ...choices, [part]: target.checked })}
            />
            {t(exportMessages, `export.parts.${part}`)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
