import type { CSSProperties } from 'react'

/** One commodity: a checkbox in the colour of its line, and *Only this*. */
export function CommodityRow(props: {
  readonly name: string
  /** The last full year's value, or why there is none. */
  readonly detail: string
  readonly checked: boolean
  readonly colour: string | null
  readonly onlyLabel: string
  readonly onlyName: string
  readonly onToggle: () => void
  readonly onOnly: () => void
  /** The pointer or the focus is here: its figures can be fetched ahead. */
  readonly onApproach: () => void
}) {
  const { name, detail, checked, colour, onlyLabel, onlyName, onToggle, onOnly, onApproach } = props
  const style: CSSProperties & Record<`--${string}`, string> = colour === null ? {} : { '--swatch': colour }
  return (
    <li className="commodity" style={style} onPointerEnter={onApproach} onFocus={onApproach}>
      <label title={name}>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        <span className="commodity-name">{name}</span>
      </label>
      <span className="commodity-detail">{detail}</span>
      <button type="button" className="commodity-only" aria-label={onlyName} onClick={onOnly}>
        {onlyLabel}
      </button>
    </li>
  )
}
