import { type ReactNode, Suspense, memo, useState } from 'react'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { type RadioGroupProps, OptionSelect, RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { EnglishKey } from '#src/i18n/languages.ts'
import { useFormat } from '#src/i18n/format.ts'
import { lazyPart } from '#src/lib/arrival.ts'
import { useSetView, useUnavailable, useView } from '#src/page/page.ts'
import { otherPair } from '#src/trade/catalogue.ts'
import type { Show } from '#src/trade/plot.ts'
import { type Choosable, type Reason, whyUnavailable } from '#src/view/availability.ts'
import { choose, setFreq } from '#src/view/change.ts'
import { charts, kindOfChart } from '#src/view/kinds.ts'
import { type ViewState, eventChoices, measures, moneys, scales, shows, yDomains } from '#src/view/viewState.ts'

const BaseSelect = lazyPart(async () => (await import('#src/controls/BaseSelect.tsx')).BaseSelect)
const EventChecks = lazyPart(async () => (await import('#src/controls/EventChecks.tsx')).EventChecks)
const LookLinks = lazyPart(async () => (await import('#src/app/stage/LookLink.tsx')).LookLinks)

/** Keeps its height without options too, because a page of its own has drawn its figure below them. */
export const OptionsLine = ({ children }: { readonly children: ReactNode }) => (
  <div
    className="mb-md flex min-h-option flex-wrap items-center gap-md *:isolate group-open/sheet:pt-lg print:hidden"
    data-part="options-line"
  >
    {children}
  </div>
)

export const Options = () => (
  <OptionsLine>
    <OneOf {...useOption('measure', measures, (value) => `control.measure.${value}`)} />
    <MoneyOption />
    <IndexAndFrequency />
    <LooksMenu />
  </OptionsLine>
)

export const ChartTabs = () => (
  <RadioGroup look="tabs" {...useOption('chart', charts, (value) => `control.chart.${value}`)} />
)

export function FigureControls() {
  const format = useFormat()
  const { t } = format
  const set = useSetView()
  const { hasEvents, hasOwnAxes } = kindOfChart(useView((view) => view.chart))
  const events = useView((view) => view.events)
  return (
    <div
      className="flex flex-wrap gap-x-lg gap-y-md border-t border-rule pt-lg group-open/sheet:flex group-open/sheet:border-t-0 phone:hidden print:hidden"
      data-part="figure-controls"
    >
      <RadioGroup {...useOption('scale', scales, (value) => `control.scale.${value}`)} />
      {hasOwnAxes && <AxesOption />}
      {otherPair === null && (
        <RadioGroup
          legend={t('control.events')}
          name="events"
          values={eventChoices}
          chosen={typeof events === 'string' ? events : null}
          label={(value) => t(`control.events.${value}`)}
          unavailable={() => whyUnavailable(hasEvents ? undefined : 'why.noEvents', format)}
          onChoose={(value) => set(choose('events', value))}
        />
      )}
      {otherPair === null && hasEvents && <EventDetails />}
    </div>
  )
}

/** Frequencies from the shortest to the longest; the default is not the first. */
const freqs = ['month', 'quarter', 'rolling', 'year', 'ytd'] as const

type Option = Exclude<Choosable, 'base'> | 'y'

function useOption<Key extends Option>(
  key: Key,
  values: readonly ViewState[Key][],
  message: (value: ViewState[Key]) => Extract<EnglishKey, `control.${Option}.${string}`>,
): RadioGroupProps<ViewState[Key]> {
  const format = useFormat()
  const set = useSetView()
  const options: { readonly [P in Option]?: ReadonlyMap<ViewState[P], Reason> } = useUnavailable()
  const unavailable = options[key]
  const legend: `control.${Option}` = `control.${key}`
  return {
    legend: format.t(legend),
    name: key,
    values,
    chosen: useView((view) => view[key]),
    label: (value) => format.t(message(value)),
    unavailable: (value) => whyUnavailable(unavailable?.get(value), format),
    onChoose: (value) => set(choose(key, value)),
  }
}

/** Buttons in a row where the line of options has room for them, else a select. */
const OneOf = <Value extends string>(props: RadioGroupProps<Value>) => (
  <div data-part="one-of">
    <div className="hidden @row:block">
      <RadioGroup {...props} />
    </div>
    <div className="@row:hidden">
      <OptionSelect {...props} />
    </div>
  </div>
)

export const MoneyOption = () => <OptionSelect {...useOption('money', moneys, (value) => `control.money.${value}`)} />

/** @param isLong whether the line has no room for buttons, as beside a base or in Russian */
const FrequencyOption = memo(function FrequencyOption(props: { readonly isLong: boolean }) {
  const set = useSetView()
  const { language } = useFormat()
  const option = useOption('freq', freqs, (value) => `control.freq.${value}`)
  const One = props.isLong || language === 'ru' ? OptionSelect : OneOf
  return <One {...option} onChoose={(value) => set(setFreq(value))} />
})

/** @param drawn the choice that is drawn: the level where an index has no base */
function ShowOption(props: { readonly drawn: Show; readonly indexUnavailable: boolean }) {
  const { drawn, indexUnavailable } = props
  const format = useFormat()
  const option = useOption('show', shows, (value) => `control.show.${value}`)
  const unavailable = (value: Show): string | null =>
    value === 'index' && indexUnavailable
      ? whyUnavailable('why.noIndexBase', format)
      : (option.unavailable?.(value) ?? null)
  return <OptionSelect {...option} chosen={drawn} unavailable={unavailable} />
}

function IndexAndFrequency() {
  const { plot, indexUnavailable } = useFigure().selection
  const asked = useView((view) => view.show)
  return (
    <>
      <ShowOption drawn={plot.series.length === 0 ? asked : plot.show} indexUnavailable={indexUnavailable} />
      {plot.base !== null && (
        <Suspense>
          <BaseSelect index={plot} />
        </Suspense>
      )}
      <FrequencyOption isLong={plot.base !== null} />
    </>
  )
}

export function LooksMenu() {
  const { t } = useFormat()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="relative ml-auto text-small open:z-menu"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-part="looks-menu"
    >
      <summary className="cursor-pointer py-xs underline stacked:py-md">{t('explore.looks')}</summary>
      {isOpen && (
        <Suspense>
          <LookLinks onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </details>
  )
}

function EventDetails() {
  const { t } = useFormat()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="self-end text-small open:grow open:basis-full"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="cursor-pointer py-sm text-muted hover:text-ink">{t('control.events.choose')}</summary>
      {isOpen && (
        <Suspense>
          <EventChecks />
        </Suspense>
      )}
    </details>
  )
}

const AxesOption = () => <RadioGroup {...useOption('y', yDomains, (value) => `control.y.${value}`)} />
