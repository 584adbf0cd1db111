import '#src/i18n/messages/en/en.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import type { Need, Requests } from '#src/api/queries.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { type AnalysisChoice, inOrder } from '#src/figures/analysisView.ts'
import type { Figure } from '#src/figures/figure.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { Field } from '#src/parts/form.tsx'
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

type Choice = { readonly id: string; readonly legend: string; readonly chosen: string }
type Select = Choice & {
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
  | (Choice & { readonly kind: 'radios'; readonly options: readonly Option[] })
  | (Select & { readonly kind: 'select' })
  | { readonly kind: 'years'; readonly selects: readonly Select[] }
  | {
      readonly kind: 'path'
      readonly label: string
      readonly steps: readonly { readonly id: string; readonly name: string; readonly chooses: Change }[]
    }
  | YearChoice
  | { readonly kind: 'hint'; readonly text: string }
  | { readonly kind: 'details'; readonly summary: string; readonly paragraphs: readonly string[] }

type Years = { readonly a: number; readonly b: number }

/** An option for each value. */
export const optionsOf = <Value extends string | number>(
  values: readonly Value[],
  name: (value: Value) => string,
  chooses: (value: Value) => Change,
  why: (value: Value) => string | null = () => null,
): Option[] =>
  values.map((value) => ({ id: String(value), name: name(value), why: why(value), chooses: chooses(value) }))

/** Radio buttons with an option for each value. */
export function radios<Value extends string | number>(
  of: Omit<Choice, 'chosen'> & {
    readonly chosen: Value
    readonly values: readonly Value[]
    readonly name: (value: Value) => string
    readonly chooses: (value: Value) => Change
    readonly why?: (value: Value) => string | null
  },
): Control {
  const { id, legend, chosen, values, name, chooses, why } = of
  return { kind: 'radios', id, legend, chosen: String(chosen), options: optionsOf(values, name, chooses, why) }
}

/** Chooses a part of a closer look's choice. */
export type Choose = (part: Partial<AnalysisChoice>) => Change

export const flowControl = (chosen: Flow, choose: Choose, { t }: Format): Control =>
  radios({
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
  const selects = (['a', 'b'] as const).map((which) => {
    const options = optionsOf(
      [...new Set([...years, chosen[which]])].toSorted((one, other) => one - other),
      (year) => period(year),
      (year) => chooses(inOrder({ a: chosen.a, b: chosen.b, [which]: year })),
    )
    const groups = [{ title: null, options }]
    return { id: which, legend: t(`analysis.year.${which}`), chosen: String(chosen[which]), groups }
  })
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
  const set = useSetView()
  const controls = shown.figure?.controls(view, shown.requests.answers, context) ?? []
  const take = (options: readonly Option[], chosen: string): void => {
    const option = options.find(({ id }) => id === chosen)
    if (option !== undefined) set(option.chooses)
  }
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
              {control.selects.map((select) => (
                <SelectField key={select.id} {...select} onChoose={take} />
              ))}
            </div>
          )
        case 'radios': {
          const of = new Map(control.options.map((option) => [option.id, option]))
          return (
            <RadioGroup
              key={control.id}
              legend={control.legend}
              name={`${view.analysis ?? view.chart}-${control.id}`}
              values={[...of.keys()]}
              chosen={control.chosen}
              label={(id) => of.get(id)?.name ?? id}
              unavailable={(id) => of.get(id)?.why ?? null}
              onChoose={(id) => take(control.options, id)}
            />
          )
        }
        case 'select':
          return <SelectField key={control.id} {...control} onChoose={take} />
      }
    })
}

function SelectField(props: Select & { readonly onChoose: (options: readonly Option[], id: string) => void }) {
  const { legend, chosen, groups, onChoose } = props
  const all = groups.flatMap(({ options }) => options)
  const listed = (options: readonly Option[]) =>
    options.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
  return (
    <Field name={legend}>
      <select
        className="min-h-field w-full px-md py-sm hover:border-muted"
        value={chosen}
        onChange={({ target }) => onChoose(all, target.value)}
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
    </Field>
  )
}

/** The last step is a button too, so that it keeps the focus. */
function Path({ label, steps }: Extract<Control, { readonly kind: 'path' }>) {
  const set = useSetView()
  return (
    <nav aria-label={label} className="basis-full">
      <ol className="flex flex-wrap gap-x-sm text-plain">
        {steps.map(({ id, name, chooses }, i) => (
          <li key={id} className="flex gap-x-sm">
            {i > 0 && (
              <span className="text-muted" aria-hidden="true">
                {'›'}
              </span>
            )}
            <button
              className="link text-start current:cursor-default current:font-semibold current:no-underline"
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
        <div className="mt-hair flex justify-between text-muted" aria-hidden="true">
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
