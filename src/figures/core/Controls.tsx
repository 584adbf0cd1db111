import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { type AnalysisChoice, inOrder } from '#src/figures/analysisView.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { useSetView } from '#src/page/page.ts'
import { type Flow, flows } from '#src/trade/catalogue.ts'
import type { Change } from '#src/view/change.ts'

type Option = {
  readonly id: string
  readonly name: string
  /** The reason why it cannot be chosen now; null where it can. */
  readonly why: string | null
  /** A part of the look's choice, or a change of the whole view. */
  readonly chooses: Partial<AnalysisChoice> | Change
}

type Choice = { readonly id: string; readonly legend: string; readonly chosen: string }
type Years = { readonly a: number; readonly b: number }

export type Control =
  | (Choice & { readonly kind: 'radios'; readonly options: readonly Option[] })
  | (Choice & {
      readonly kind: 'select'
      /** One group without a title, or several with one. */
      readonly groups: readonly { readonly title: string | null; readonly options: readonly Option[] }[]
    })
  | {
      readonly kind: 'years'
      readonly years: readonly number[]
      readonly chosen: Years
      readonly chooses: (years: Years) => Partial<AnalysisChoice>
    }
  | { readonly kind: 'hint'; readonly text: string }
  | {
      readonly kind: 'details'
      readonly summary: string
      readonly paragraphs: readonly { readonly text: string; readonly isFormula: boolean }[]
    }

/** An option for each value. */
export const optionsOf = <Value extends string | number>(
  values: readonly Value[],
  name: (value: Value) => string,
  chooses: (value: Value) => Option['chooses'],
  why: (value: Value) => string | null = () => null,
): Option[] =>
  values.map((value) => ({ id: String(value), name: name(value), why: why(value), chooses: chooses(value) }))

export const flowControl = (chosen: Flow, { t }: Format): Control => ({
  kind: 'radios',
  id: 'flow',
  legend: t('analysis.flow'),
  chosen,
  options: optionsOf(
    flows,
    (flow) => t(`analysis.flow.${flow}`),
    (flow) => ({ flow }),
  ),
})

/** @param look begins the names of its groups of radio buttons */
export function Controls(props: {
  readonly look: string
  readonly controls: readonly Control[]
  readonly choose: (part: Partial<AnalysisChoice>) => void
}) {
  const { look, controls, choose } = props
  const set = useSetView()
  const take = (options: readonly Option[], chosen: string): void => {
    const { chooses } = options.find(({ id }) => id === chosen) ?? {}
    if (typeof chooses === 'function') set(chooses)
    else if (chooses !== undefined) choose(chooses)
  }
  return controls.map((control) => {
    switch (control.kind) {
      case 'hint':
        return (
          <p key={control.text} className="analysis-hint">
            {control.text}
          </p>
        )
      case 'details':
        return (
          <details key={control.summary} className="analysis-details">
            <summary>{control.summary}</summary>
            {control.paragraphs.map(({ text, isFormula }) => (
              <p key={text} className={isFormula ? 'analysis-formula' : undefined}>
                {text}
              </p>
            ))}
          </details>
        )
      case 'years':
        return <YearPair key="years" {...control} onChoose={(years) => choose(control.chooses(years))} />
      case 'radios': {
        const of = new Map(control.options.map((option) => [option.id, option]))
        return (
          <RadioGroup
            key={control.id}
            legend={control.legend}
            name={`${look}-${control.id}`}
            values={[...of.keys()]}
            chosen={control.chosen}
            label={(id) => of.get(id)?.name ?? id}
            unavailable={(id) => of.get(id)?.why ?? null}
            onChoose={(id) => take(control.options, id)}
          />
        )
      }
      case 'select':
        return <Select key={control.id} {...control} onChoose={take} />
    }
  })
}

function Select(props: {
  readonly legend: string
  readonly chosen: string
  readonly groups: Extract<Control, { readonly kind: 'select' }>['groups']
  readonly onChoose: (options: readonly Option[], id: string) => void
}) {
  const { legend, chosen, groups, onChoose } = props
  const listed = (options: readonly Option[]) =>
    options.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
  return (
    <label className="analysis-field">
      <span>{legend}</span>
      <select
        value={chosen}
        onChange={({ target }) =>
          onChoose(
            groups.flatMap(({ options }) => options),
            target.value,
          )
        }
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
    </label>
  )
}

/** Two of several years; a year that passes the other one changes places with it. */
function YearPair(props: {
  readonly years: readonly number[]
  readonly chosen: Years
  readonly onChoose: (years: Years) => void
}) {
  const { years, chosen, onChoose } = props
  const { t, period } = useFormat()
  return (
    <div className="analysis-years">
      {(['a', 'b'] as const).map((which) => (
        <label key={which} className="analysis-field">
          <span>{t(`analysis.year.${which}`)}</span>
          <select
            value={chosen[which]}
            onChange={({ target }) => onChoose(inOrder({ ...chosen, [which]: Number(target.value) }))}
          >
            {[...new Set([...years, chosen[which]])]
              .toSorted((one, other) => one - other)
              .map((year) => (
                <option key={year} value={year}>
                  {period(String(year))}
                </option>
              ))}
          </select>
        </label>
      ))}
    </div>
  )
}
