import { useId } from 'react'
import { lowerFirst, useFormat } from '#src/i18n/format.ts'
import { usePage } from '#src/page/page.ts'

export type RadioGroupProps<Value extends string> = {
  readonly legend: string
  readonly name: string
  readonly values: readonly Value[]
  readonly chosen: Value | null
  readonly label: (value: Value) => string
  /** The reason why a value cannot be chosen now; null where it can. Without this function all values can be. */
  readonly unavailable?: (value: Value) => string | null
  readonly onChoose: (value: Value) => void
  readonly look?: 'segments' | 'tabs'
}

/** An unavailable option stays visible, as a tap on it says why. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, name, values, chosen, label, unavailable, onChoose, look = 'segments' } = props
  const { view } = usePage()
  const id = useId()
  return (
    <fieldset
      role="radiogroup"
      aria-labelledby={id}
      className={look === 'tabs' ? 'radios radios-tabs' : 'radios radios-segments'}
    >
      {/* Tabs are named where they are buttons among others, in the sheet of a phone. */}
      <legend
        id={id}
        className={`mb-xs text-small text-muted ${look === 'tabs' ? 'pt-xs not-phone:sr-only' : 'unnamed:sr-only'}`}
      >
        {legend}
      </legend>
      <div className="radios-row">
        {values.map((value) => {
          const why = unavailable?.(value) ?? null
          return (
            <label key={value} title={why ?? undefined} onClick={() => why !== null && view.tellClosed(why)}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={value === chosen}
                disabled={why !== null}
                aria-describedby={why === null ? undefined : `${id}-${value}`}
                onChange={() => onChoose(value)}
              />
              <span>{label(value)}</span>
              {why !== null && (
                <span id={`${id}-${value}`} hidden>
                  {why}
                </span>
              )}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

/** A word of a sentence that can be changed: a select lies unseen over it, so that it is as wide as what it says. */
export function WordChoice<Value extends string>(
  props: Omit<RadioGroupProps<Value>, 'look'> & { readonly keepsCapital?: boolean },
) {
  const { legend, name, values, chosen, label, unavailable, onChoose, keepsCapital = false } = props
  const format = useFormat()
  const said = chosen === null ? legend : label(chosen)
  return (
    <label className="choice relative whitespace-nowrap coarse:inline-flex coarse:py-lg" data-option={name}>
      <span className="sr-only">{legend}</span>
      <span className="border-b border-muted font-semibold hover:border-ink" aria-hidden="true">
        {keepsCapital ? said : lowerFirst(said, format)}
        <span className="ml-xs text-fine text-muted">{'▾'}</span>
      </span>
      <select
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        value={chosen ?? ''}
        onChange={({ target }) => {
          const next = values.find((value) => value === target.value)
          if (next !== undefined) onChoose(next)
        }}
      >
        {values.map((value) => {
          const why = unavailable?.(value) ?? null
          return (
            <option key={value} value={value} disabled={why !== null}>
              {why === null ? label(value) : `${label(value)}: ${why}`}
            </option>
          )
        })}
      </select>
    </label>
  )
}
