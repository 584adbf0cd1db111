import { useId, useState } from 'react'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { ownLimits, sizeNames } from '#src/figure/layout/styles.ts'
import type { ExportChoices } from '#src/app/export/exportChoices.ts'
import { sizeOf } from '#src/app/export/exportChoices.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'

/** A number that is not drawn, as it is typed. */
type Draft = { readonly side: Side; readonly text: string }
type Side = 'width' | 'height'

const sizes = [...sizeNames, 'own'] as const
const sizesOnPhone = ['phone', ...sizes.filter((name) => name !== 'phone')] as const

/** One of the sizes, or a reader's own: whoever writes into its numbers chooses it. */
export function SizeField(props: {
  readonly choices: ExportChoices
  readonly onPhone: boolean
  readonly onChoose: (choices: ExportChoices) => void
}) {
  const { choices, onPhone, onChoose } = props
  const { t, number } = useFormat()
  const id = useId()
  const [draft, setDraft] = useState<Draft | null>(null)
  const { width, height } = sizeOf(choices)
  const drawn = { width, height }
  const { least, most } = ownLimits
  const write = (side: Side, text: string): void => {
    const pixels = Number(text)
    const isGood = Number.isInteger(pixels) && pixels >= least && pixels <= most
    setDraft(isGood ? null : { side, text })
    if (isGood) onChoose({ ...choices, size: 'own', own: { ...drawn, [side]: pixels } })
  }
  const field = (side: Side) => (
    <label>
      <span>{t(exportMessages, `export.${side}`)}</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        aria-describedby={id}
        aria-invalid={draft?.side === side}
        value={draft?.side === side ? draft.text : drawn[side]}
        onChange={({ target }) => write(side, target.value)}
      />
    </label>
  )
  return (
    <div className="export-size">
      <RadioGroup
        legend={t(exportMessages, 'export.size')}
        name="export-size"
        values={onPhone ? sizesOnPhone : sizes}
        chosen={choices.size}
        label={(value) => t(exportMessages, `export.size.${value}`)}
        unavailable={() => null}
        onChoose={(size) => {
          setDraft(null)
          onChoose({ ...choices, size })
        }}
      />
      <div className="export-sides">
        {field('width')}
        {field('height')}
      </div>
      {/* One text after another in the same room: what comes below never moves. */}
      <p id={id} className={draft === null ? 'export-hint' : 'export-hint export-too-long'}>
        {t(exportMessages, draft === null ? 'export.sizeLimits' : 'export.sizeOutside', {
          least: number(least, 0),
          most: number(most, 0),
          width,
          height,
        })}
      </p>
    </div>
  )
}
