import type { AnalysisOfPage } from '#src/figures/analysis.ts'
import { Controls } from '#src/figures/core/Controls.tsx'
import type { Look } from '#src/figures/core/look.ts'
import { NumberTable } from '#src/figures/core/NumberTable.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { ViewLink } from '#src/parts/ViewLink.tsx'
import { useSetView } from '#src/page/page.ts'

export function pageOf(look: Look): AnalysisOfPage {
  return {
    ...look,
    Controls: ({ view, answers, catalogue, choose }) => (
      <Controls
        look={look.id}
        controls={look.controls(view, answers, { catalogue, format: useFormat() })}
        choose={choose}
      />
    ),
    Under({ view, answers, catalogue }) {
      const set = useSetView()
      const content = look.make(view, answers, { catalogue, format: useFormat() })
      if (content === null) return null
      const { link, table } = content
      return (
        <>
          {link !== null && !view.embed && (
            <p>
              <ViewLink search={link.search} onOpen={() => set(link.change)}>
                {link.text}
              </ViewLink>
            </p>
          )}
          {table !== null && <NumberTable {...table()} />}
        </>
      )
    },
    Instead({ view, answers, catalogue }) {
      const instead = look.make(view, answers, { catalogue, format: useFormat() })?.instead?.()
      if (instead === undefined) return null
      return (
        <div className="state state-large">
          {instead.head !== null && <h4>{instead.head}</h4>}
          {instead.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )
    },
  }
}
