import { useId, useRef } from 'react'
import { LookLink } from '#src/app/stage/LookLink.tsx'
import { foundLooks } from '#src/app/picker/search.ts'
import { shownChoice } from '#src/figures/analysisView.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useWholeView } from '#src/page/page.ts'

export function FoundLooks(props: { readonly query: string; readonly goods: readonly string[] }) {
  const { query, goods } = props
  const view = useWholeView()
  const format = useFormat()
  const titleId = useId()
  const root = useRef<HTMLDivElement>(null)
  const found = foundLooks(query, format)
  if (found.length === 0) return null
  return (
    <div ref={root} className="mt-lg">
      <h3 id={titleId} className="border-b border-rule pb-xs font-sans text-small leading-text text-muted">
        {format.t('explore.looks')}
      </h3>
      <ul className="pt-hair" aria-labelledby={titleId}>
        {found.map((id) => {
          // On a small screen the sheet of the picker would cover the closer look.
          const hideSheet = (): void => root.current?.closest<HTMLElement>('[popover]')?.hidePopover()
          return (
            <li key={id}>
              <LookLink
                view={view}
                className="inline-flex min-h-row items-center coarse:min-h-target"
                id={id}
                choice={shownChoice(view, id, goods.length > 0 ? goods : undefined)}
                onOpen={hideSheet}
              >
                {format.t(`analysis.${id}`)}
              </LookLink>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
