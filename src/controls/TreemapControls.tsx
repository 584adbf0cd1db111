import { useId } from 'react'
import type { Format } from '#src/i18n/format.ts'

/** The newest year is null, so that the address follows the newest figures. */
export function YearSlider(props: {
  readonly first: number
  readonly last: number
  readonly year: number | null
  readonly format: Format
  readonly onYear: (year: number | null) => void
  readonly onApproach: () => void
}) {
  const { first, last, year, format, onYear, onApproach } = props
  const id = useId()
  const shown = year ?? last
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return (
    <div className="year-slider" onPointerEnter={onApproach} onFocus={onApproach}>
      <label htmlFor={id}>{format.t('control.year')}</label>
      <div className="year-slider-track">
        <input
          id={id}
          type="range"
          min={first}
          max={last}
          value={shown}
          aria-valuetext={format.period(String(shown))}
          onChange={({ target }) => onYear(target.valueAsNumber === last ? null : target.valueAsNumber)}
        />
        <div className="year-slider-years" aria-hidden="true">
          {years.map((one) => (
            <span key={one} className={one === shown ? 'is-shown' : undefined}>
              {one}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}

/** The last step is a button too, so that it keeps the focus. */
export function Breadcrumb(props: {
  readonly label: string
  readonly steps: readonly { readonly id: string; readonly name: string }[]
  readonly onStep: (id: string) => void
}) {
  const { label, steps, onStep } = props
  // The room alone is kept until the steps are known, without an empty list.
  if (steps.length === 0) return <div className="breadcrumb" />
  return (
    <nav aria-label={label}>
      <ol className="breadcrumb">
        {steps.map(({ id, name }, i) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              aria-current={i === steps.length - 1 ? 'location' : undefined}
              onClick={() => onStep(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
