import { memo, Suspense } from 'react'
import type { Money } from '#src/trade/money.ts'
import type { Format } from '#src/i18n/format.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { choose, setFreq } from '#src/view/change.ts'
import type { UnavailableOptions } from '#src/view/availability/availability.ts'
import type { Frequency, Measure, Show } from '#src/view/viewState.ts'
import type { Plot } from '#src/trade/plot.ts'
import { measures, moneys, shows } from '#src/view/viewState.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { SetView } from '#src/view/address/viewStore.ts'
import { whyUnavailable } from '#src/view/availability/reasons.ts'

const BaseSelect = lazyPart(async () => (await import('#src/controls/BaseSelect.tsx')).BaseSelect)

/** From the shortest to the longest; the default is not the first. */
const freqs = ['month', 'quarter', 'rolling', 'year', 'ytd'] as const
const noIndexBase = { kind: 'no-index-base' } as const

/** Measure, money, transform and frequency: what the numbers are. Memoised: toggling a commodity does not re-render them. */
export const ViewControls = memo(function ViewControls(props: {
  readonly measure: Measure
  readonly money: Money
  readonly freq: Frequency
  readonly unavailable: UnavailableOptions
  /** What is drawn, which is the level where an index has no base. */
  readonly drawn: Show
  readonly indexUnavailable: boolean
  /** The index that is drawn. */
  readonly index: Plot | null
  readonly format: Format
  readonly set: SetView
  readonly onUnavailable: (why: string) => void
}) {
  const { measure, money, freq, unavailable, drawn, indexUnavailable, index, format, set, onUnavailable } = props
  const { t } = format
  return (
    <div className="view-controls">
      <RadioGroup
        legend={t(controlMessages, 'control.measure')}
        name="measure"
        values={measures}
        chosen={measure}
        label={(value) => t(controlMessages, `control.measure.${value}`)}
        unavailable={(value) => whyUnavailable(unavailable.measure.get(value), format)}
        onChoose={(value) => set(choose('measure', value))}
        onUnavailable={onUnavailable}
      />
      <RadioGroup
        legend={t(controlMessages, 'control.show')}
        name="show"
        values={shows}
        chosen={drawn}
        label={(value) => t(controlMessages, `control.show.${value}`)}
        unavailable={(value) =>
          whyUnavailable(value === 'index' && indexUnavailable ? noIndexBase : unavailable.show.get(value), format)
        }
        onChoose={(value) => set(choose('show', value))}
        onUnavailable={onUnavailable}
      />
      {index !== null && (
        <Suspense>
          <BaseSelect index={index} format={format} set={set} />
        </Suspense>
      )}
      <RadioGroup
        legend={t(controlMessages, 'control.money')}
        name="money"
        values={moneys}
        chosen={money}
        label={(value) => t(controlMessages, `control.money.${value}`)}
        unavailable={(value) => whyUnavailable(unavailable.money.get(value), format)}
        onChoose={(value) => set(choose('money', value))}
        onUnavailable={onUnavailable}
      />
      <RadioGroup
        legend={t(controlMessages, 'control.freq')}
        name="freq"
        values={freqs}
        chosen={freq}
        label={(value) => t(controlMessages, `control.freq.${value}`)}
        unavailable={(value) => whyUnavailable(unavailable.freq.get(value), format)}
        onChoose={(value) => set(setFreq(value))}
        onUnavailable={onUnavailable}
      />
    </div>
  )
})
