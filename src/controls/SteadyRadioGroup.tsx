import { useMemo, useState } from 'react'
import type { RadioGroupProps } from '#src/controls/RadioGroup.tsx'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'

/** Whether two groups show the same. */
function looksTheSame<Value extends string>(before: RadioGroupProps<Value>, after: RadioGroupProps<Value>): boolean {
  return (
    before.chosen === after.chosen &&
    before.legend === after.legend &&
    before.values === after.values &&
    after.values.every((value) => before.label(value) === after.label(value) && before.closed(value) === after.closed(value))
  )
}

/**
 * A group that is drawn anew only when it looks different: most changes of the chart leave its choices as they are.
 * Its functions are kept with it: they must mean the same at any time.
 */
export function SteadyRadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const [kept, setKept] = useState(props)
  const shown = looksTheSame(kept, props) ? kept : props
  if (shown !== kept) setKept(shown)
  return useMemo(() => <RadioGroup {...shown} />, [shown])
}
