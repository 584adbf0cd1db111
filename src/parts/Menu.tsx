import { type ReactNode, Suspense, useState } from 'react'
import { lazyPart } from '#src/lib/arrival.ts'

const MenuItems = lazyPart(async () => (await import('#src/parts/MenuItems.tsx')).MenuItems)

/** The look of a link or button in a menu. */
export const menuItem =
  'block w-full border-0 px-lg py-sm text-start no-underline hover:bg-shade current:bg-shade coarse:min-h-target coarse:content-center'

/**
 * Links and buttons under a word. One that is pressed closes them, and so do Escape and a press or focus elsewhere.
 *
 * @param props.label says what the menu is where `summary` is a sign
 */
export function Menu(props: {
  readonly summary: ReactNode
  readonly label?: string
  readonly className: string
  readonly summaryLook: string
  /** How wide the list may be. */
  readonly look?: string
  readonly part: string
  readonly children: ReactNode
}) {
  const { summary, label, className, summaryLook, look = 'max-w-popover', part, children } = props
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-part={part}
    >
      <summary className={summaryLook} aria-label={label} title={label}>
        {summary}
      </summary>
      {isOpen && (
        <Suspense>
          <MenuItems look={look} onClose={() => setOpen(false)}>
            {children}
          </MenuItems>
        </Suspense>
      )}
    </details>
  )
}
