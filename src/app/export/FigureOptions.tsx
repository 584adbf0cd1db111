import { useId, useState } from 'react'
import { type Language, languages, parseLanguage, languageRow } from '#src/i18n/languages.ts'
import { themes } from '#src/view/values.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { Checkbox, LabelledField, FieldName, Hint } from '#src/parts/form.tsx'
import { ownLimits, sizeNames } from '#src/publish/layout/sizes.ts'
import {
  canPaint,
  chooseExport,
  chosen,
  isOnPhone,
  pictureScales,
  scaleOf,
  sizeNameOf,
  sizeOf,
} from '#src/app/export/exportChoices.ts'
import { useFormat } from '#src/i18n/format.ts'
import { keysOf } from '#src/lib/keysOf.ts'
import { useStore } from '#src/lib/store.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/publish/texts.ts'

export function FigureOptions(props: {
  readonly content: FigureContent
  readonly onLanguage: (language: Language) => void
}) {
  const { content, onLanguage } = props
  const { language } = content.format
  const { t } = useFormat()
  const choices = useStore(chosen)
  const size = sizeOf(choices)
  const parts = {
    events: content.events.length > 0,
    notes: lastingNotesOfFigure(content).length + notesOfFigure(content).length > 0,
    source: true,
  } as const
  return (
    <div className="flex flex-wrap gap-lg text-small">
      <SizeField />
      <RadioGroup
        legend={t('export.scale')}
        name="export-scale"
        values={pictureScales}
        chosen={scaleOf(choices)}
        label={(value) => `${value}×`}
        unavailable={(scale) => (canPaint(size, scale) ? null : t('export.scale.tooLarge'))}
        onChoose={(scale) => chooseExport({ scale })}
      />
      <RadioGroup
        legend={t('export.look')}
        name="export-look"
        values={themes}
        chosen={choices.theme}
        label={(value) => t(`app.theme.${value}`)}
        onChoose={(theme) => chooseExport({ theme })}
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
          {keysOf(partNames).map((part) => (
            <Checkbox
              key={part}
              name={t(partNames[part])}
              checked={choices[part] && parts[part]}
              disabled={!parts[part]}
              onChange={(checked) => chooseExport({ [part]: checked })}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

const partNames = { events: 'control.events', notes: 'export.parts.notes', source: 'source.name' } as const

type LabelledField = 'width' | 'height'

const sizes = [...sizeNames, 'own'] as const
const sizesOnPhone = ['phone', ...sizes.filter((name) => name !== 'phone')] as const

/** Chooses the picture's size; a number typed into its fields chooses a size of the reader's own. */
function SizeField() {
  const choices = useStore(chosen)
  const { t, number } = useFormat()
  const id = useId()
  // The text stays as typed, even where it is no size.
  const [draft, setDraft] = useState<{
    readonly field: LabelledField
    readonly text: string
    readonly isSize: boolean
  }>()
  const { width, height } = sizeOf(choices)
  const { least, most } = ownLimits
  const outside = draft?.isSize === false ? draft.field : null
  const write = (name: LabelledField, { value, validity }: HTMLInputElement): void => {
    const isSize = value !== '' && validity.valid
    setDraft({ field: name, text: value, isSize })
    if (isSize) chooseExport({ size: 'own', own: { width, height, [name]: Number(value) } })
  }
  const field = (name: LabelledField, value: number) => (
    <LabelledField name={t(`export.${name}`)}>
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
    </LabelledField>
  )
  return (
    <div className="flex flex-wrap gap-x-xl gap-y-md">
      <RadioGroup
        legend={t('export.size')}
        name="export-size"
        values={isOnPhone() ? sizesOnPhone : sizes}
        chosen={sizeNameOf(choices)}
        label={(value) => t(`export.size.${value}`)}
        onChoose={(size) => {
          setDraft(undefined)
          chooseExport({ size })
        }}
      />
      <div className="grid max-w-card grid-cols-halves gap-md">
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
