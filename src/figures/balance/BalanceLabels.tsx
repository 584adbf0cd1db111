import { lastKnown } from '#src/trade/point.ts'
import { pointAt } from '#src/trade/plot.ts'
import type { BalanceModel } from '#src/figures/balance/balanceModel.ts'
import { nameStyle, fonts } from '#src/chart/text/measure.ts'
import { NamesBeside } from '#src/chart/labels/EndLabels.tsx'
import { nameWeight } from '#src/chart/labels/names.ts'
import type { Palette } from '#src/chart/palette.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { balanceMessages } from '#src/i18n/messages/en/kinds/balance.ts'

/** The two lines' names at their ends, and between them the latest balance, tied to the distance it measures. */
export function BalanceLabels(props: { readonly model: BalanceModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { pair, latest } = model
  const { x, y, area } = scalesOf(model)
  const height = (value: number | null | undefined): number => y(value ?? 0)
  if (latest === null && model.endLabels.length === 0) return null

  const spanX = latest === null ? 0 : x(timeOf(latest.period))
  const spanY = [pair.exports, pair.imports].map((series) =>
    height(latest === null ? null : pointAt(series, latest.period).value),
  )
  const [sold = 0, bought = 0] = spanY
  const span = latest !== null && (
    <path d={`M${spanX + 4.5},${sold}h4V${bought}h-4`} stroke={palette.ink} strokeWidth={1} fill="none" />
  )
  if (model.endLabels.length === 0) {
    return (
      <g fontFamily={fonts.sans}>
        {span}
        {latest !== null && (
          <text
            x={area.x + area.width}
            y={13}
            textAnchor="end"
            fontSize={nameStyle.size}
            fontWeight={600}
            fill={palette.ink}
          >
            {model.format.t(balanceMessages, 'balance.latest', { name: latest.name, amount: latest.amount })}
          </text>
        )}
      </g>
    )
  }

  const ends = model.endLabels.map(({ series, colourIndex, name, amount }) => {
    const last = lastKnown(series.points)
    const colours = {
      lineColour: palette.series(colourIndex),
      nameColour: palette.seriesText(colourIndex),
      amountColour: palette.muted,
      nameWeight: nameWeight(colourIndex),
    }
    return {
      id: series.info.id,
      name,
      amount,
      ...colours,
      x: last === undefined ? area.x : x(timeOf(last.period)),
      y: height(last?.value),
    }
  })
  if (latest !== null) {
    const { name, amount } = latest
    const colours = {
      lineColour: palette.ink,
      nameColour: palette.ink,
      amountColour: palette.ink,
      nameWeight: nameWeight(null),
    }
    ends.push({ id: 'balance', name, amount, ...colours, x: spanX + 4, y: (sold + bought) / 2 })
  }
  return (
    <>
      {span}
      <NamesBeside ends={ends} model={model} area={area} timeScale={x} space={5} />
    </>
  )
}
