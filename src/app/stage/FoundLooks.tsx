import { useId, useRef } from 'react'
import { foundLooks } from '#src/controls/searchLooks.ts'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { searchOf, shownChoice } from '#src/figures/analysisView.ts'
import { useOpenLook } from '#src/app/stage/useOpenLook.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { lookMessages } from '#src/i18n/messages/en/looks.ts'
import { useWholeView } from '#src/page/useView.ts'

/** The closer looks that a search finds, over the commodities: loaded with the first search. */
export function FoundLooks(props: { readonly query: string }) {
  const { query } = props
  const view = useWholeView()
  const open = useOpenLook()
  const format = useFormat()
  const titleId = useId()
  const root = useRef<HTMLDivElement>(null)
  const found = foundLooks(query, format)
  if (found.length === 0) return null
  return (
    <div ref={root} className="found-looks">
      <h3 id={titleId}>{format.t(lookMessages, 'looks.title')}</h3>
      <ul aria-labelledby={titleId}>
        {found.map((id) => {
          const choice = shownChoice(view, id)
          return (
            <li key={id}>
              <ViewLink
                search={searchOf(view, id, choice)}
                onOpen={() => {
                  // On a small screen the picker is a sheet over what is opened.
                  root.current?.closest<HTMLElement>('[popover]')?.hidePopover()
                  open(id, choice)
                }}
              >
                {format.t(analysisMessages, `analysis.${id}`)}
              </ViewLink>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
