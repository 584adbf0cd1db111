import { UnderChart } from '#src/app/stage/UnderChart.tsx'
import { announced } from '#src/app/stage/useFigure.ts'
import { NumberTable } from '#src/figures/core/NumberTable.tsx'
import { useStore } from '#src/lib/store.ts'
import { useSetView, useView } from '#src/page/page.ts'
import { BackLink, ViewLink } from '#src/parts/ViewLink.tsx'
import type { FigureContent, RecordsContent } from '#src/publish/content.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Table, links, notes and source under a figure of any kind, drawn with it, so that none of them comes later. */
export const underFigure = (content: FigureContent) => (
  <UnderChart content={content}>{content.of === 'records' && <Records content={content} />}</UnderChart>
)

/** A press in the chart changes the main chart alone; another choice of the figure's own ends what was announced. */
const choiceIn = ({ flow, a, b, of, by, sort }: ViewState): string => [flow, a, b, of, by, sort].join()

/** The announced choice with a link to the chart that it changed, the figure's own link, and its numbers as a table. */
export function Records({ content }: { readonly content: RecordsContent }) {
  const { toChart, link, table } = content
  const isEmbedded = useView(({ embed }) => embed)
  const told = useStore(announced)
  const set = useSetView()
  return (
    <>
      {toChart !== null && (
        <p className="my-xs min-h-line text-plain" role="status">
          {told !== null && choiceIn(told.view) === choiceIn(content.view) && (
            <>
              {told.text} <BackLink>{toChart}</BackLink>
            </>
          )}
        </p>
      )}
      {link !== null && !isEmbedded && (
        <p className="mt-xs mb-md text-plain">
          <ViewLink search={link.search} onOpen={() => set(link.change)}>
            {link.text}
          </ViewLink>
        </p>
      )}
      {table !== null && <NumberTable {...table()} />}
    </>
  )
}
