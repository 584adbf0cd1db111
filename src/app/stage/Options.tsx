import { type ReactNode, Fragment, createElement, useState } from 'react'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { type RadioGroupProps, RadioGroup, WordChoice } from '#src/controls/RadioGroup.tsx'
import { upperFirst, useFormat } from '#src/i18n/format.ts'
import { laterPart, lazyPart } from '#src/lib/arrival.ts'
import { useCatalogue, useSetView, useView } from '#src/page/page.ts'
import { Menu } from '#src/parts/Menu.tsx'
import { otherPair } from '#src/trade/catalogue.ts'
import type { Show } from '#src/trade/plot.ts'
import { type Choosable, isChoiceKey, isReason, whyClosed } from '#src/view/availability.ts'
import { rowOfAnalysis } from '#src/view/analyses.ts'
import { choose, setChart, setFreq } from '#src/view/change.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { eventChoices } from '#src/view/values.ts'
import { type ViewState, fields } from '#src/view/viewState.ts'

const BaseSelect = laterPart(async () => (await import('#src/controls/BaseSelect.tsx')).BaseSelect)
const EventChecks = laterPart(async () => (await import('#src/controls/EventChecks.tsx')).EventChecks)
const LookLinks = lazyPart(async () => (await import('#src/app/stage/LookLink.tsx')).LookLinks)

/** Says in one sentence what is drawn and how; its words can be changed. */
export function Options() {
  const { t } = useFormat()
  const sentence = useView(sentenceOf)
  return (
    // The height stays without a sentence too, because a page of its own has drawn its figure below.
    <div
      className="mb-md flex min-h-option flex-wrap items-center gap-md *:isolate in-sheet:pt-lg print:hidden"
      data-part="options-line"
    >
      {sentence !== null && (
        <p className="text-body" data-part="sentence">
          <Sentence text={t(sentence, words)} choices={choices} />
        </p>
      )}
      <Menu
        className="ml-auto text-small"
        summary={t('explore.looks')}
        summaryLook="link py-xs stacked:py-md"
        part="looks-menu"
      >
        <LookLinks />
      </Menu>
    </div>
  )
}

function sentenceOf({ analysis, chart, measure }: ViewState) {
  if (analysis !== null && rowOfAnalysis(analysis).isWithoutMoney) return null
  // Headings are drawn by the value of one year alone, and a closer look by what it is about.
  if (analysis !== null || kindOfChart(chart).needs === 'headings') return 'control.sentence.look'
  return measure === 'weight' ? 'control.sentence.weight' : 'control.sentence'
}

const words = { measure: '{measure}', money: '{money}', show: '{show}', freq: '{freq}', base: '{base}' }

/** A sentence with a choice in the place of each placeholder. */
function Sentence(props: { readonly text: string; readonly choices: { readonly [name: string]: ReactNode } }) {
  const { text, choices } = props
  return createElement(Fragment, null, ...text.split(/[{}]/).map((part) => choices[part] ?? part))
}

export function ChartTabs() {
  const set = useSetView()
  return <RadioGroup look="tabs" {...useOption('chart')} onChoose={(value) => set(setChart(value))} />
}

export function FigureControls() {
  const { t } = useFormat()
  const set = useSetView()
  const { hasEvents, hasOwnAxes, noLog } = kindOfChart(useView((view) => view.chart))
  const events = useView((view) => view.events)
  const scale = useOption('scale')
  if (noLog === 'why.noAxis') return null
  return (
    <div
      className="flex flex-wrap gap-x-lg gap-y-md border-t border-rule pt-lg in-sheet:flex in-sheet:border-t-0 phone:hidden print:hidden"
      data-part="figure-controls"
    >
      <RadioGroup {...scale} />
      {hasOwnAxes && <AxesOption />}
      {otherPair === null && hasEvents && (
        <>
          <RadioGroup
            legend={t('control.events')}
            name="events"
            values={eventChoices}
            chosen={typeof events === 'string' ? events : null}
            label={(value) => t(`control.events.${value}`)}
            onChoose={(value) => set(choose('events', value))}
          />
          <EventDetails />
        </>
      )}
    </div>
  )
}

type Option = Exclude<Choosable, 'base'>

function useOption<Key extends Option>(
  key: Key,
  values: readonly ViewState[Key][] = fields[key].values ?? [],
): RadioGroupProps<ViewState[Key]> {
  const format = useFormat()
  const set = useSetView()
  const catalogue = useCatalogue()
  // A text, because toggles seldom change it.
  const reasons = useView((view) => values.map((value) => whyClosed(key, value, view, catalogue)).join())
  const legend: `control.${Option}` = `control.${key}`
  return {
    legend: format.t(legend),
    name: key,
    values,
    chosen: useView((view) => view[key]),
    label(value) {
      const name = `control.${key}.${value}`
      return isChoiceKey(name) ? format.t(name) : value
    },
    unavailable(value) {
      const reason = reasons.split(',')[values.indexOf(value)] ?? ''
      return isReason(reason) ? format.t(reason) : null
    },
    onChoose: (value) => set(choose(key, value)),
  }
}

const MeasureChoice = () => <WordChoice keepsCapital {...useOption('measure')} />

const MoneyChoice = () => <WordChoice {...useOption('money')} />

/** Frequencies from the shortest to the longest; the default is not the first. */
const freqs = ['month', 'quarter', 'rolling', 'year', 'ytd'] as const

function FrequencyChoice() {
  const set = useSetView()
  const format = useFormat()
  const option = useOption('freq', freqs)
  // A price over twelve months is an average, as the subtitle says.
  const isOfPrices = useView(({ measure }) => measure === 'price')
  const label = (value: (typeof freqs)[number]): string =>
    isOfPrices && value === 'rolling'
      ? upperFirst(format.t('subtitle.freq.rolling.price'), format)
      : option.label(value)
  return <WordChoice {...option} label={label} onChoose={(value) => set(setFreq(value))} />
}

/** The base of an index stands beside it; where an index has no base, the level is drawn, and said. */
function ShowChoice() {
  const { plot, indexUnavailable } = useFigure().selection
  const format = useFormat()
  const option = useOption('show')
  const unavailable = (value: Show): string | null =>
    value === 'index' && indexUnavailable ? format.t('why.noIndexBase') : (option.unavailable?.(value) ?? null)
  const show = (
    <WordChoice {...option} chosen={plot.series.length === 0 ? option.chosen : plot.show} unavailable={unavailable} />
  )
  const text = plot.base === null ? words.show : format.t('control.sentence.base', words)
  return <Sentence text={text} choices={{ show, base: <BaseSelect index={plot} /> }} />
}

const choices = {
  measure: <MeasureChoice />,
  money: <MoneyChoice />,
  show: <ShowChoice />,
  freq: <FrequencyChoice />,
} as const

function EventDetails() {
  const { t } = useFormat()
  const { content } = useFigure()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="self-end text-small open:grow open:basis-full"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="cursor-pointer py-sm text-muted hover:text-ink">{t('control.events.choose')}</summary>
      {isOpen && <EventChecks shown={content?.events ?? []} />}
    </details>
  )
}

const AxesOption = () => <RadioGroup {...useOption('y')} />
