import '#src/i18n/messages/en/en.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import type { Need, Requests } from '#src/api/queries.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { type AnalysisChoice, inOrder } from '#src/figures/analysisView.ts'
import type { Figure } from '#src/figures/figure.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { LabelledField } from '#src/parts/form.tsx'
import { useCatalogue, useColours, useSetView } from '#src/page/page.ts'
import { type Flow, flows } from '#src/trade/catalogue.ts'
import type { Change } from '#src/view/change.ts'
import type { ViewState } from '#src/view/viewState.ts'

type Option = {
  readonly id: string
  readonly name: string
  /** The reason why it cannot be chosen now; null where it can. */
  readonly why: string | null
  readonly chooses: Change
}

type Choice = {
  readonly kind: 'radios' | 'select'
  readonly id: string
  readonly legend: string
  readonly chosen: string
  /** One group without a title, or several with one. */
  readonly groups: readonly { readonly title: string | null; readonly options: readonly Option[] }[]
}

type YearChoice = {
  readonly kind: 'year'
  readonly legend: string
  readonly first: number
  readonly last: number
  readonly chosen: number
  readonly name: (year: number) => string
  readonly chooses: (year: number) => Change
  /** Fetched when the pointer or the focus reaches the slider. */
  readonly ahead: readonly Need<unknown>[]
}

export type Control =
  | Choice
  | { readonly kind: 'years'; readonly selects: readonly Choice[] }
  | {
      readonly kind: 'path'
      readonly label: string
      readonly steps: readonly { readonly id: string; readonly name: string; readonly chooses: Change }[]
    }
  | YearChoice
  | { readonly kind: 'hint'; readonly text: string }
  | { readonly kind: 'details'; readonly summary: string; readonly paragraphs: readonly string[] }

type Years = { readonly a: number; readonly b: number }

/** A choice with an option for each value. */
export function oneOf<Value extends string | number>(
  kind: Choice['kind'],
  of: Pick<Choice, 'id' | 'legend'> & {
    readonly chosen: Value
    readonly values: readonly Value[]
    readonly name: (value: Value) => string
    readonly chooses: (value: Value) => Change
    readonly why?: (value: Value) => string | null
  },
): Choice {
  const { id, legend, chosen, values, name, chooses, why = () => null } = of
  const optionOf = (value: Value): Option => {
    return { id: String(value), name: name(value), why: why(value), chooses: chooses(value) }
  }
  return { kind, id, legend, chosen: String(chosen), groups: [{ title: null, options: values.map(optionOf) }] }
}

/** Chooses a part of a closer look's choice. */
export type Choose = (part: Partial<AnalysisChoice>) => Change

export const flowControl = (chosen: Flow, choose: Choose, { t }: Format): Control =>
  oneOf('radios', {
    id: 'flow',
    legend: t('analysis.flow'),
    chosen,
    values: flows,
    name: (flow) => t(`analysis.flow.${flow}`),
    chooses: (flow) => choose({ flow }),
  })

/** Two of several years; a year that passes the other one changes places with it. */
export function yearsControl(
  years: readonly number[],
  chosen: Years,
  chooses: (years: Years) => Change,
  { t, period }: Format,
): Control {
  const selects = (['a', 'b'] as const).map((id) =>
    oneOf('select', {
      id,
      legend: t(`analysis.year.${id}`),
      chosen: chosen[id],
      values: [...new Set([...years, chosen[id]])].toSorted((one, other) => one - other),
      name: (year) => period(year),
      chooses: (year) => chooses(inOrder({ a: chosen.a, b: chosen.b, [id]: year })),
    }),
  )
  return { kind: 'years', selects }
}

/** The choices of a figure alone. @param isYear whether to show the slider of years, which stands under the chart, or all others */
export function Choices(props: {
  readonly view: ViewState
  readonly shown: { readonly figure: Figure | null; readonly requests: Pick<Requests, 'answers'> }
  readonly isYear: boolean
}) {
  const { view, shown, isYear } = props
  const context = { catalogue: useCatalogue(), format: useFormat(), colourIndices: useColours() }
  const controls = shown.figure?.controls(view, shown.requests.answers, context) ?? []
  return controls
    .filter(({ kind }) => (kind === 'year') === isYear)
    .map((control) => {
      switch (control.kind) {
        case 'hint':
          return (
            <p key={control.text} className="text-muted">
              {control.text}
            </p>
          )
        case 'details':
          return (
            <details key={control.summary} className="w-full">
              <summary className="w-fit cursor-pointer underline">{control.summary}</summary>
              {control.paragraphs.map((text) => (
                <p key={text} className="mt-md text-muted">
                  {text}
                </p>
              ))}
            </details>
          )
        case 'path':
          return <Path key="path" {...control} />
        case 'year':
          return <YearSlider key="year" {...control} />
        case 'years':
          return (
            <div key="years" className="grid w-full grid-cols-halves gap-lg">
              {control.selects.map((one) => (
                <OneOf key={one.id} {...one} />
              ))}
            </div>
          )
        case 'radios':
        case 'select':
          return <OneOf key={control.id} {...control} />
      }
    })
}

function OneOf({ kind, legend, chosen, groups }: Choice) {
  const name = useId()
  const set = useSetView()
  const all = new Map(groups.flatMap(({ options }) => options.map((option) => [option.id, option])))
  const choose = (one: string): void => {
    const option = all.get(one)
    if (option !== undefined) set(option.chooses)
  }
  if (kind === 'radios') {
    return (
      <RadioGroup
        legend={legend}
        name={name}
        values={[...all.keys()]}
        chosen={chosen}
        label={(one) => all.get(one)?.name ?? one}
        unavailable={(one) => all.get(one)?.why ?? null}
        onChoose={choose}
      />
    )
  }
  const listed = (options: readonly Option[]) =>
    options.map((one) => (
      <option key={one.id} value={one.id}>
        {one.name}
      </option>
    ))
  return (
    <LabelledField name={legend}>
      <select
        className="min-h-option w-full px-md py-sm hover:border-muted"
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      >
        {groups.map(({ title, options }) =>
          title === null ? (
            listed(options)
          ) : (
            <optgroup key={title} label={title}>
              {listed(options)}
            </optgroup>
          ),
        )}
      </select>
    </LabelledField>
  )
}

/** The last step is a button too, so that it keeps the focus. */
function Path({ label, steps }: Extract<Control, { readonly kind: 'path' }>) {
  const set = useSetView()
  return (
    <nav aria-label={label} className="basis-full">
      <ol className="flex flex-wrap gap-x-xs text-plain">
        {steps.map(({ id, name, chooses }, i) => (
          <li key={id} className="flex gap-x-xs">
            {i > 0 && (
              <span className="text-muted" aria-hidden="true">
                {'›'}
              </span>
            )}
            <button
              className="link text-start current:font-semibold current:no-underline"
              aria-current={i === steps.length - 1 ? 'location' : undefined}
              onClick={() => set(chooses)}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function YearSlider({ legend, first, last, chosen, name, chooses, ahead }: YearChoice) {
  const id = useId()
  const set = useSetView()
  const client = useQueryClient()
  const fetchAhead = (): void => ahead.forEach((need) => void client.prefetchQuery(need))
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return (
    <div className="my-lg flex items-start gap-lg text-small" onPointerEnter={fetchAhead} onFocus={fetchAhead}>
      <label className="flex min-h-thumb items-center text-muted" htmlFor={id}>
        {legend}
      </label>
      <div className="grow px-md coarse:px-0">
        <input
          id={id}
          type="range"
          min={first}
          max={last}
          value={chosen}
          aria-valuetext={name(chosen)}
          onChange={({ target }) => set(chooses(target.valueAsNumber), { history: 'replace' })}
        />
        {/* Each year is under its position of the thumb, whose middle never reaches the ends of the track. */}
        <div className="mt-xs flex justify-between text-muted" aria-hidden="true">
          {years.map((one) => (
            <span
              key={one}
              className={
                one === chosen ? 'flex w-thumb justify-center font-semibold text-ink' : 'flex w-thumb justify-center'
              }
            >
              {one}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}
