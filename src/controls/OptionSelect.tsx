import type { RadioGroupProps } from '#src/controls/RadioGroup.tsx'

/** One option of several in a closed choice, whose value is read without opening it. A closed value says why. */
export function OptionSelect<Value extends string>(props: Omit<RadioGroupProps<Value>, 'look'>) {
  const { legend, name, values, chosen, label, unavailable, onChoose } = props
  return (
    <label className="option-select" data-option={name}>
      <span className="visually-hidden">{legend}</span>
      <select
        value={chosen ?? ''}
        onChange={({ target }) => {
          const next = values.find((value) => value === target.value)
          if (next !== undefined) onChoose(next)
        }}
      >
        {values.map((value) => {
          const why = unavailable(value)
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
