import type { ComponentProps } from 'react'

/** A select that is as wide as its chosen option, within limits, and quieter than a field. */
export function Select(props: ComponentProps<'select'>) {
  return (
    <select
      className="field-sizing-content max-w-card border-rule px-sm py-sm text-small hover:border-muted"
      {...props}
    />
  )
}
