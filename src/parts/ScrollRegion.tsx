import type { CSSProperties, ReactNode } from 'react'

/** The region can have the focus, because a keyboard scrolls only there. */
export function ScrollRegion(props: {
  readonly className: string
  readonly role: 'group' | 'region'
  readonly label: string
  readonly style?: CSSProperties
  readonly children: ReactNode
}) {
  const { className, role, label, style, children } = props
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={className} role={role} aria-label={label} tabIndex={0} style={style}>
      {children}
    </div>
  )
}
