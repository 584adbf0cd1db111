import { type KeyboardEvent, useState } from 'react'

const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
  ['PageDown', 10],
  ['PageUp', -10],
  ['Home', -Infinity],
  ['End', Infinity],
])

/** Stops that are siblings: one is in the order of Tab, and keys lead from it to the others. */
export function useStops(count: number) {
  const [current, setCurrent] = useState(0)
  const last = count - 1
  return (index: number) => ({
    tabIndex: index === Math.min(current, last) ? 0 : -1,
    onFocus: () => setCurrent(index),
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      const step = steps.get(event.key)
      if (step === undefined) return
      event.preventDefault()
      const stops = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>(':scope > [tabindex]')
      stops?.[Math.max(0, Math.min(last, index + step))]?.focus()
    },
  })
}
