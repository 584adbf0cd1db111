import { Fragment } from 'react'
import type { Palette } from '#src/chart/palette.ts'
import type { Card } from '#src/figures/card.tsx'
import { pictureSize } from '#src/figures/card.tsx'
import type { Good, Share, Side } from '#src/figures/dependence/dependenceData.ts'
import { sides } from '#src/figures/dependence/dependenceData.ts'
import { sideColours } from '#src/figures/dependence/dependenceRows.ts'
import { dependenceTitle } from '#src/figures/dependence/dependenceTexts.ts'
import { dependenceDataIn, dependenceFigure } from '#src/figures/dependence/makeDependence.tsx'

/** In pixels. */
const [around, middle, radius] = [5, 8, 2.25]
/** More have no room. */
const maxRows = 9

/** Both sides of the goods of which Russia sold China most. */
function Dumbbells(props: { readonly goods: readonly Good[]; readonly palette: Palette }) {
  const { goods, palette } = props
  const { width, height } = pictureSize
  const length = width / 2 - around - middle
  const step = (height - 2 * around) / Math.max(1, goods.length - 1)
  const x = (side: Side, { told }: Share): number | null => {
    if (told.kind !== 'listed') return null
    const out = middle + (length * told.basisPoints) / 10_000
    return width / 2 + (side === 'russia' ? -out : out)
  }
  return (
    <>
      {goods.flatMap((good, i) =>
        sides.map((side) => {
          const y = around + i * step
          const [a, b] = [x(side, good[side].a), x(side, good[side].b)]
          const colour = palette.series(sideColours[side])
          return (
            <Fragment key={`${good.cmdCode} ${side}`}>
              {a !== null && b !== null && <path d={`M${a},${y}H${b}`} stroke={colour} strokeWidth={1.25} />}
              {a !== null && <circle cx={a} cy={y} r={radius - 0.5} fill={palette.surface} stroke={colour} />}
              {b !== null && <circle cx={b} cy={y} r={radius} fill={colour} />}
            </Fragment>
          )
        }),
      )}
    </>
  )
}

export const dependenceCard: Card = {
  choice: {},
  needs: dependenceFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = dependenceDataIn(view, answers, catalogue)
    if (data === null) return null
    const amountOf = ({ amount }: Good): number => amount.b.value ?? 0
    const largest = new Set(data.goods.toSorted((one, other) => amountOf(other) - amountOf(one)).slice(0, maxRows))
    const goods = data.goods.filter((good) => largest.has(good))
    return {
      sentence: dependenceTitle(data, format),
      picture: goods.length === 0 ? null : (palette) => <Dumbbells goods={goods} palette={palette} />,
    }
  },
}
