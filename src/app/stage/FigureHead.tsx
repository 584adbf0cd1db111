import type { FigureContent } from '#src/figure/content.ts'
import { WithTerms } from '#src/figure/terms/WithTerms.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'

/** Title and subtitle over a chart, which are read inside their boundaries. */
export function FigureHead(props: {
  readonly content: FigureContent
  readonly as: 'h1' | 'h2' | 'h3'
  readonly id: string
  readonly written?: (title: string) => string
}) {
  const { content, as: Title, id, written = String } = props
  return (
    <div>
      <Title id={id} tabIndex={-1}>
        <SectionBoundary what="title">{() => written(content.title)}</SectionBoundary>
      </Title>
      <p>
        <SectionBoundary what="subtitle">{() => <WithTerms text={content.subtitle} />}</SectionBoundary>
      </p>
    </div>
  )
}
