import { type CSSProperties, memo, useId } from 'react'
import { addMonths, monthsBetween } from '#src/trade/periods.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useCatalogue, useSetView } from '#src/page/page.ts'
import { setFrom, setTo } from '#src/view/change.ts'
import { firstMonthDrawn, lastMonthDrawn } from '#src/view/drawn.ts'
import type { ViewState } from '#src/view/viewState.ts'

const drag = { history: 'replace' } as const

/** @param periods those that the chart draws, whose ends the thumbs say as the subtitle does */
export function PeriodSliders({ view, periods }: { readonly view: ViewState; readonly periods: readonly string[] }) {
  const catalogue = useCatalogue()
  const [first, last] = [firstMonthDrawn(view, catalogue), lastMonthDrawn(view, catalogue)]
  return (
    <Sliders {...{ first, last }} from={view.from} to={view.to} shownFirst={periods[0]} shownLast={periods.at(-1)} />
  )
}

/** A thumb at its end gives null, which follows the newest figures. Memoised, as toggles do not change it. */
const Sliders = memo(function Sliders(props: {
  readonly first: string
  readonly last: string
  readonly from: string | null
  readonly to: string | null
  readonly shownFirst: string | undefined
  readonly shownLast: string | undefined
}) {
  const { first, last, from, to, shownFirst, shownLast } = props
  const format = useFormat()
  const set = useSetView()
  const id = useId()
  const max = monthsBetween(first, last)
  const low = from === null ? 0 : Math.max(0, Math.min(max, monthsBetween(first, from)))
  const high = to === null ? max : Math.max(0, Math.min(max, monthsBetween(first, to)))
  const thumb = (label: string, value: number, shown: string | undefined, change: typeof setFrom, open: number) => {
    const words = format.period(shown ?? addMonths(first, value))
    return (
      <div className="flex flex-wrap items-baseline gap-x-xs text-small text-muted">
        <label htmlFor={`${id}-${open}`}>{label}</label>
        {/* The slider's `aria-valuetext` says the same. */}
        <span className="whitespace-nowrap text-ink" aria-hidden="true">
          {words}
        </span>
        <input
          id={`${id}-${open}`}
          type="range"
          min={0}
          max={max}
          value={value}
          aria-valuetext={words}
          onChange={({ target }) => {
            const at = target.valueAsNumber
            set(change(at === open ? null : addMonths(first, at)), drag)
          }}
        />
      </div>
    )
  }
  // The policy of served pages forbids inline styles; what is hydrated has open ends, which need none.
  const isServed = import.meta.env.SSR
  const style: CSSProperties & Record<`--${string}`, string> = {
    ...(low === 0 || isServed ? {} : { '--low': `${low / max}` }),
    ...(high === max || isServed ? {} : { '--high': `${high / max}` }),
  }
  return (
    <div className="period" role="group" aria-label={format.t('control.period')} style={style}>
      {thumb(format.t('control.from'), low, shownFirst, setFrom, 0)}
      {thumb(format.t('control.to'), high, shownLast, setTo, max)}
    </div>
  )
})
