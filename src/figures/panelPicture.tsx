import type { CardContent } from '#src/figures/card.ts'
import { pictureSize } from '#src/figures/card.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import { PanelPicture } from '#src/chart/multipanel/MultiPanelMarks.tsx'

/** One panel of a figure, by its id, for its card: some of its lines, for all of them have no room. Null where none has a value. */
export function panelPicture(
  { panels, periods }: { readonly panels: readonly PanelContent[]; readonly periods: readonly string[] },
  id: string,
  keep: (series: string) => boolean = () => true,
): CardContent['picture'] {
  const whole = panels.find((panel) => panel.id === id)
  const series = whole?.series.filter((one) => keep(one.id)) ?? []
  const known = series.some(({ points }) => points.some(({ value }) => value !== null))
  if (whole === undefined || !known) return null
  const panel = { id, mark: whole.mark, series }
  return (palette) => <PanelPicture panel={panel} periods={periods} palette={palette} {...pictureSize} />
}
