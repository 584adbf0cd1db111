import { useId, useState } from 'react'
import { type Language, languages, parseLanguage, languageRow } from '#src/i18n/languages.ts'
import { themes } from '#src/view/values.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { Checkbox, Field, FieldName, Hint } from '#src/parts/form.tsx'
import { ownLimits, sizeNames } from '#src/publish/layout/sizes.ts'
import { type ExportChoices, canPaint, chosen, pictureScales, scaleOf, sizeOf } from '#src/app/export/exportChoices.ts'
import { useFormat } from '#src/i18n/format.ts'

export function FigureOptions(props: {
  readonly choices: ExportChoices
  readonly hasEvents: boolean
  readonly hasNotes: boolean
  readonly onPhone: boolean
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}) {
  const { choices, hasEvents, hasNotes, onPhone, language, onLanguage } = props
  const { t } = useFormat()
  const size = sizeOf(choices)
  const parts = { events: hasEvents, notes: hasNotes, source: true } as const
  return (
    <div className="flex flex-wrap gap-lg text-small">
      <SizeField choices={choices} onPhone={onPhone} />
      <RadioGroup
        legend={t('export.scale')}
        name="export-scale"
        values={pictureScales}
        chosen={scaleOf(choices)}
        label={(value) => t('export.scale.value', { factor: value })}
        unavailable={(scale) => (canPaint(size, scale) ? null : t('export.scale.tooLarge'))}
        onChoose={(scale) => chosen.set({ ...choices, scale })}
      />
      <RadioGroup
        legend={t('export.look')}
        name="export-look"
        values={themes}
        chosen={choices.theme}
        label={(value) => t(`app.theme.${value}`)}
        onChoose={(theme) => chosen.set({ ...choices, theme })}
      />
      <label>
        <FieldName>{t('app.language')}</FieldName>
        <select
          className="px-md py-xs coarse:min-h-target"
          value={language}
          onChange={({ target }) => onLanguage(parseLanguage(target.value) ?? language)}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={languageRow(one).tag}>
              {languageRow(one).name}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>
          <FieldName>{t('export.parts')}</FieldName>
        </legend>
        <div className="flex flex-wrap gap-x-lg">
          {(['events', 'notes', 'source'] as const).map((part) => (
            <Checkbox
              key={part}
              name={t(`export.parts.${part}`)}
              checked={choices[part] && parts[part]}
              disabled={!parts[part]}
              onChange={(checked) => chosen.set({ ...choices, [part]: checked })}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

type Field = 'width' | 'height'

const sizes = [...sizeNames, 'own'] as const
const sizesOnPhone = ['phone', ...sizes.filter((name) => name !== 'phone')] as const

/** Chooses the picture's size; a number typed into its fields chooses a size of the reader's own. */
function SizeField(props: { readonly choices: ExportChoices; readonly onPhone: boolean }) {
  const { choices, onPhone } = props
  const { t, number } = useFormat()
  const id = useId()
  // The text stays as typed, even where it is no size.
  const [draft, setDraft] = useState<{ readonly field: Field; readonly text: string; readonly isSize: boolean }>()
  const { width, height } = sizeOf(choices)
  const { least, most } = ownLimits
  const outside = draft?.isSize === false ? draft.field : null
  const write = (name: Field, { value, validity }: HTMLInputElement): void => {
    const isSize = value !== '' && validity.valid
    setDraft({ field: name, text: value, isSize })
    if (isSize) chosen.set({ ...choices, size: 'own', own: { width, height, [name]: Number(value) } })
  }
  const field = (name: Field, value: number) => (
    <Field name={t(`export.${name}`)}>
      <input
        type="number"
        className="w-full px-md py-xs text-small coarse:min-h-target"
        inputMode="numeric"
        step={1}
        min={least}
        max={most}
        aria-describedby={id}
        aria-invalid={outside === name}
        value={draft?.field === name ? draft.text : value}
        onChange={({ target }) => write(name, target)}
      />
    </Field>
  )
  return (
    <div className="flex flex-wrap gap-x-xl gap-y-md">
      <RadioGroup
        legend={t('export.size')}
        name="export-size"
        values={onPhone ? sizesOnPhone : sizes}
        chosen={choices.size}
        label={(value) => t(`export.size.${value}`)}
        onChoose={(size) => {
          setDraft(undefined)
          chosen.set({ ...choices, size })
        }}
      />
      <div className="grid max-w-field grid-cols-halves gap-md">
        {field('width', width)}
        {field('height', height)}
      </div>
      {/* Hint and error take turns in the same room, so that nothing below moves. */}
      <div className="min-w-0 grow basis-0 self-end">
        <Hint id={id} isProblem={outside !== null}>
          {t(outside === null ? 'export.sizeLimits' : 'export.sizeOutside', {
            least: number(least, 0),
            most: number(most, 0),
            width,
            height,
          })}
        </Hint>
      </div>
    </div>
  )
}
