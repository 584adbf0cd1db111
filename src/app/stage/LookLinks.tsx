import { ViewLink } from '#src/controls/ViewLink.tsx'
import { searchOf, shownChoice } from '#src/figures/analysisView.ts'
import { useOpenLook } from '#src/app/stage/useOpenLook.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useWholeView } from '#src/page/useView.ts'
import { analyses } from '#src/view/analyses.ts'

/** A link to each closer look. */
export function LookLinks(props: { readonly onOpen: () => void }) {
  const { onOpen } = props
  const { t } = useFormat()
  const view = useWholeView()
  const open = useOpenLook()
  return (
    <ul>
      {analyses.map((id) => (
        <li key={id}>
          <ViewLink
            search={searchOf(view, id, shownChoice(view, id))}
            isCurrent={view.view === id}
            onOpen={() => {
              open(id, shownChoice(view, id))
              onOpen()
            }}
          >
            {t(analysisMessages, `analysis.${id}`)}
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
