import type { ReactNode } from 'react'

/** The head of a column that sorts by it. Names break only between words, so a long word widens its column. */
export function SortButton(props: {
  readonly isFirst: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}) {
  const { isFirst, onClick, children } = props
  const side = isFirst ? 'px-0 pr-md text-start' : 'ml-auto justify-end px-md text-end'
  return (
    <button
      className={`flex w-full max-w-[9.375rem] min-w-min items-end gap-xs border-0 bg-transparent py-md text-small leading-tight font-semibold whitespace-normal focus-visible:outline-offset-inside upright:max-w-[6.875rem] zh:break-keep ${side}`}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
