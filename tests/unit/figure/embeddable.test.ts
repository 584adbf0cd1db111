import { describe, expect, it } from 'vitest'
import { embeddable } from '#src/app/export/EmbedSection.tsx'
import { defaultView } from '#src/view/viewState.ts'

describe('what another page can show of a view', () => {
  it('is all of it where no series is of a reader’s own file', () => {
    const view = { ...defaultView, series: ['M-2709', 'X-8542.quoted'], title: 'Oil' }
    expect(embeddable(view)).toEqual({ figures: 'all', view })
    expect(embeddable({ ...view, series: [] })).toEqual({ figures: 'all', view: { ...view, series: [] } })
  })

  it('is the rest, under its own title, beside a file', () => {
    const view = { ...defaultView, series: ['M-2709', 'X-8703.file'], title: 'Cars that we counted' }
    expect(embeddable(view)).toEqual({ figures: 'ours', view: { ...view, series: ['M-2709'], title: null } })
  })

  it('is all of an analysis of ours, whatever file is open, without the file’s series', () => {
    const view = { ...defaultView, analysis: 'world', series: ['M-2709', 'X-8703.file'], title: 'Cars' } as const
    expect(embeddable(view)).toEqual({ figures: 'all', view: { ...view, series: ['M-2709'], title: null } })
    const onlyFile = { ...defaultView, analysis: 'price-volume', of: 'M-2709', series: ['X-8703.file'] } as const
    expect(embeddable(onlyFile)).toEqual({ figures: 'all', view: { ...onlyFile, series: [] } })
  })

  it('is nothing where all of it is of a file', () => {
    expect(embeddable({ ...defaultView, series: ['X-8703.file'] })).toEqual({ figures: 'none' })
    expect(embeddable({ ...defaultView, analysis: 'price-volume', of: 'M-2709.file' })).toEqual({ figures: 'none' })
  })
})
