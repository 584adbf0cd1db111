import { Fragment, memo } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { ChartProps } from '#src/chart/drawing.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { RowChart } from '#src/chart/interaction/RowStops.tsx'
import { fonts } from '#src/chart/text/measure.ts'
import type { TooltipRow } from '#src/chart/tooltip/Tooltip.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { moneyText, ofReports, partnerColumns, partnerRows, percentText } from '#src/figures/partners.ts'
import {
  type Slope,
  type SlopesContent,
  minOneLineWidth,
  slopeNameStyle,
  slopeTextStyle,
  slopesModel,
} from '#src/figures/suppliers/slopesModel.ts'
import {
  type HeadingData,
  colourOf,
  isSilent,
  soldText,
  suppliersCautions,
  suppliersNotes,
  whyUnlisted,
} from '#src/figures/suppliers/supplierLists.ts'
import { yearsFigure } from '#src/figures/yearsFigure.tsx'
import { type Format, countryName } from '#src/i18n/format.ts'
import { grouped } from '#src/lib/grouped.ts'
import { type ListedTrade, amountOf, china, restOf, shareIn } from '#src/trade/beside/partners.ts'
import { isFinal } from '#src/trade/observation.ts'
import { grey } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'

const rest = 'rest'
const wideHeight = 450
const phoneHeight = 520

/** Share in basis points; null where a supplier is not listed. All others have what the drawn suppliers leave. */
function shareOf(partner: string, trade: ListedTrade, drawn: readonly string[]): number | null {
  return partner === rest ? restOf(trade.list.filter((one) => drawn.includes(one.partner))) : shareIn(trade, partner)
}

function slopeOf(partner: string, { years, drawn, money }: HeadingData, format: Format): Slope {
  const { t, period } = format
  const name = partner === rest ? t('suppliers.rest') : countryName(partner, format)
  const colourIndex = colourOf(partner)
  const shares = years.map((trade) => ({ trade, share: shareOf(partner, trade, drawn) }))
  const rows = shares.map(({ trade, share }): TooltipRow => ({
    id: `${partner}-${trade.year}`,
    colourIndex,
    name: period(String(trade.year)),
    amount: share === null ? whyUnlisted(partner, trade, format) : soldText(trade, share, money, format),
    status: trade.status,
    sources: trade.sources,
  }))
  const facts = rows.map((row) => t('partners.spoken', { name: row.name, facts: row.amount ?? '' }))
  return {
    id: partner,
    name,
    colourIndex,
    isBold: partner === china,
    points: shares.map(({ trade, share }) =>
      share === null
        ? null
        : {
            share: share / 100,
            shareText: percentText(share / 100, format),
            amountText: moneyText(amountOf(trade, share).value, money, format),
          },
    ),
    stop: {
      spoken: t('partners.spoken', { name, facts: format.clauses(facts) }),
      tooltip: { rows, remarks: partner === rest ? [t('suppliers.note.rest')] : [] },
    },
  }
}

/** Drawn suppliers that are not listed in this year, grouped by the reason. */
function unlistedIn(trade: ListedTrade, drawn: readonly string[], format: Format): string[] {
  const missing = drawn.filter((partner) => shareIn(trade, partner) === null)
  const whys = [...grouped(missing, (partner) => whyUnlisted(partner, trade, format))]
  return whys.map(([facts, partners]) => {
    const name = format.list(partners.map((partner) => countryName(partner, format)))
    return format.t('partners.spoken', { name, facts })
  })
}

/** A share never stands without its amount, which may have fallen while the share rose. */
function headingTitle({ years, money }: HeadingData, name: string, format: Format): string {
  const { t, period } = format
  const sharesOf = (partner: string, trade: ListedTrade | undefined) => {
    const share = trade === undefined ? null : shareIn(trade, partner)
    if (trade === undefined || share === null) return null
    const text = ofReports(percentText(share / 100, format), trade.year, format)
    return { share: text, amount: moneyText(amountOf(trade, share).value, money, format) }
  }
  const [first, last] = [years[0], years.at(-1)]
  const [before, after] = [sharesOf(china, first), sharesOf(china, last)]
  if (first === undefined || last === undefined || after === null) return t('suppliers.title.heading', { name })
  const now = { name, b: period(String(last.year)), after: after.share, sells: after.amount }
  if (first === last || before === null) return t('suppliers.title.one', now)
  const words = { ...now, a: period(String(first.year)), before: before.share, sold: before.amount }
  const largest = first.list[0]?.partner
  if (largest === undefined || largest === china || isSilent(largest, last.year))
    return t('suppliers.title.shares', words)
  const other = countryName(largest, format)
  const left = sharesOf(largest, last)?.share ?? whyUnlisted(largest, last, format)
  return t('suppliers.title.first', { ...words, other, now: left })
}

export function headingContent(data: HeadingData, name: string, view: ViewState, format: Format): FigureContent {
  const { t, period } = format
  const { cmdCode, years, partners, drawn, money, a, b } = data
  // A complete list leaves no share for others.
  const hasRest = years.some((trade) => (shareOf(rest, trade, drawn) ?? 0) > 0)
  const content: SlopesContent = {
    years: years.map(({ year, status }) => ({
      year,
      title: period(String(year)),
      remark: status === null || isFinal(status) ? '' : t(`status.${status}`),
    })),
    slopes: [...drawn, ...(hasRest ? [rest] : [])].map((partner) => slopeOf(partner, data, format)),
    unlisted: years.map((trade) => unlistedIn(trade, drawn, format)),
    format,
  }
  const shownYears = years.map(({ year }) => year)
  return yearsFigure({
    view: withAnalysis(view, 'suppliers', { a, b, of: `X-${cmdCode}`, sort: view.sort }),
    title: headingTitle(data, name, format),
    shortTitle: t('suppliers.title.heading', { name }),
    subtitle: t('suppliers.subtitle.heading', {
      code: cmdCode,
      unit: t(`analysis.money.${money}`),
      years: format.list(shownYears.map((year) => period(String(year)))),
    }),
    cautions: () => {
      const shown = [{ cmdCode, last: years.at(-1) ?? null }]
      return suppliersCautions({ shown, money, partners }, () => name, format)
    },
    notes: () => [t('suppliers.note.rest'), ...suppliersNotes(money, years, format)],
    years: shownYears,
    shown: years,
    facts: () =>
      years.map((trade) => {
        const items = trade.list.map(({ partner, shareBasisPoints }) => {
          const words = { name: countryName(partner, format), sold: soldText(trade, shareBasisPoints, money, format) }
          return t('suppliers.sold', words)
        })
        const words = { name: period(String(trade.year)), facts: format.clauses(items) }
        return t('partners.spoken', words)
      }),
    fileName: `china-russia_who-supplies-russia_${cmdCode}`,
    format,
    drawing:
      years.length === 0
        ? null
        : {
            draw: (props) => <SlopesChart content={content} {...props} />,
            namesItself: () => true,
            ownHeight: (width) => (width >= minOneLineWidth ? wideHeight : phoneHeight),
          },
    rows: () => ({
      columns: partnerColumns,
      rows: years.flatMap((trade) => partnerRows(cmdCode, 'suppliers', trade, money)),
    }),
  })
}

/** A line for each supplier from year to year, its share and amount at both ends. */
const SlopesChart = memo(function SlopesChart(props: ChartProps<SlopesContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useModel(slopesModel, content, width, height)
  const muted = { fontSize: slopeTextStyle.size, fill: palette.muted }
  const stops = model.labels.flatMap(({ id, side, slope, box }) =>
    slope === null ? [] : [{ id: `${side}-${id}`, name: slope.name, ...box, ...slope.stop, opens: null }],
  )
  return (
    <RowChart rows={stops} width={width} height={height} format={content.format} interaction={interaction}>
      <g fontFamily={fonts.sans}>
        {model.columns.map(({ year, title, remark, x, titleX, remarkX, isNamed }) => (
          <Fragment key={year}>
            <path d={`M${x},${model.top}V${model.bottom}`} stroke={palette.rule} />
            {isNamed && (
              <text
                x={titleX}
                y={14}
                textAnchor="middle"
                fontSize={slopeNameStyle.size}
                fontWeight={600}
                fill={palette.ink}
              >
                {title}
              </text>
            )}
            {isNamed && remark !== '' && (
              <text x={remarkX} y={29} textAnchor="middle" {...muted}>
                {remark}
              </text>
            )}
          </Fragment>
        ))}
        {model.slopes.map(({ id, colourIndex, isBold, dots, path }) => (
          <Group key={id} series={id}>
            <path d={path} fill="none" stroke={palette.series(colourIndex)} strokeWidth={isBold ? 3 : 1.6} />
            {dots.map(({ x, y }) => (
              <circle key={x} cx={x} cy={y} r={isBold ? 5 : 3.5} fill={palette.series(colourIndex)} />
            ))}
          </Group>
        ))}
        {model.labels.map(({ id, side, slope, leader, words }) => {
          const fill =
            slope === null || slope.colourIndex === grey ? palette.ink : palette.seriesText(slope.colourIndex)
          const named = { fontSize: slopeNameStyle.size, fontWeight: slope?.isBold === true ? 600 : 400, fill }
          return (
            <Group key={`${side}-${id}`} label={id}>
              {leader !== null && <path d={leader} stroke={palette.muted} strokeWidth={0.8} />}
              {words.map(({ text, x, y, isName }) => (
                <text
                  key={text}
                  x={x}
                  y={y}
                  textAnchor={side === 'left' ? 'end' : 'start'}
                  {...(isName ? named : muted)}
                >
                  {text}
                </text>
              ))}
            </Group>
          )
        })}
      </g>
    </RowChart>
  )
})
