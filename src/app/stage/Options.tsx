import { memo, Suspense } from 'react'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { choose, setFreq } from '#src/view/change.ts'
import type { Show } from '#src/view/viewState.ts'
import { measures, moneys, shows } from '#src/view/viewState.ts'
import { whyUnavailable } from '#src/view/availability/reasons.ts'
import { OptionSelect } from '#src/controls/OptionSelect.tsx'
import type { RadioGroupProps } from '#src/controls/RadioGroup.tsx'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { LooksMenu } from '#src/app/stage/LooksMenu.tsx'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { useUnavailable } from '#src/page/useUnavailable.ts'
import { useSetView, useView } from '#src/page/useView.ts'

const BaseSelect = lazyPart(async () => (await import('#src/controls/BaseSelect.tsx')).BaseSelect)

/** From the shortest to the longest; the default is not the first. */
const freqs = ['month', 'quarter', 'rolling', 'year', 'ytd'] as const
const noIndexBase = { kind: 'no-index-base' } as const

/** A row of buttons where the line of options has room for it, else a closed choice: the style sheet shows one of them. */
function OneOf<Value extends string>(props: RadioGroupProps<Value>) {
  return (
    <div className="one-of">
      <RadioGroup {...props} />
      <OptionSelect {...props} />
    </div>
  )
}

function MeasureOption() {
  const format = useFormat()
  const set = useSetView()
  const unavailable = useUnavailable()
  return (
    <OneOf
      legend={format.t(controlMessages, 'control.measure')}
      name="measure"
      values={measures}
      chosen={useView((view) => view.measure)}
      label={(value) => format.t(controlMessages, `control.measure.${value}`)}
      unavailable={(value) => whyUnavailable(unavailable.measure.get(value), format)}
      onChoose={(value) => set(choose('measure', value))}
    />
  )
}

export function MoneyOption() {
  const format = useFormat()
  const set = useSetView()
  const unavailable = useUnavailable()
  return (
    <OptionSelect
      legend={format.t(controlMessages, 'control.money')}
      name="money"
      values={moneys}
      chosen={useView((view) => view.money)}
      label={(value) => format.t(controlMessages, `control.money.${value}`)}
      unavailable={(value) => whyUnavailable(unavailable.money.get(value), format)}
      onChoose={(value) => set(choose('money', value))}
    />
  )
}

/** @param drawn what is drawn, which is the level where an index has no base */
const ShowOption = memo(function ShowOption(props: { readonly drawn: Show; readonly indexUnavailable: boolean }) {
  const { drawn, indexUnavailable } = props
  const format = useFormat()
  const set = useSetView()
  const unavailable = useUnavailable()
  return (
    <OptionSelect
      legend={format.t(controlMessages, 'control.show')}
      name="show"
      values={shows}
      chosen={drawn}
      label={(value) => format.t(controlMessages, `control.show.${value}`)}
      unavailable={(value) =>
        whyUnavailable(value === 'index' && indexUnavailable ? noIndexBase : unavailable.show.get(value), format)
      }
      onChoose={(value) => set(choose('show', value))}
    />
  )
})

/** What is done to the numbers, and of an index its base. */
function ShowAndBase() {
  const { plot, indexUnavailable } = useFigure().loaded
  const asked = useView((view) => view.show)
  return (
    <>
      <ShowOption drawn={plot.series.length === 0 ? asked : plot.show} indexUnavailable={indexUnavailable} />
      {plot.base !== null && (
        <Suspense>
          <BaseSelect index={plot} />
        </Suspense>
      )}
    </>
  )
}

function FrequencyOption() {
  const format = useFormat()
  const set = useSetView()
  const unavailable = useUnavailable()
  return (
    <OneOf
      legend={format.t(controlMessages, 'control.freq')}
      name="freq"
      values={freqs}
      chosen={useView((view) => view.freq)}
      label={(value) => format.t(controlMessages, `control.freq.${value}`)}
      unavailable={(value) => whyUnavailable(unavailable.freq.get(value), format)}
      onChoose={(value) => set(setFreq(value))}
    />
  )
}

/** One line over the chart: what the numbers are, and the way to the closer looks. */
export function Options() {
  return (
    <div className="options">
      <MeasureOption />
      <MoneyOption />
      <ShowAndBase />
      <FrequencyOption />
      <LooksMenu />
    </div>
  )
}
