import type { Browser } from 'playwright'
import type { Sites } from './bench.ts'
import type { All, Measured, Size } from './charts.ts'
import { measureCharts, measuredOf, names } from './charts.ts'
import { goal, hundredths, median, ms, p95, sum, table } from './report.ts'

const head = [
  'first draw',
  'toggle p50',
  'p95',
  'shown p95',
  'work',
  'axis p95',
  'hover p95',
  'work',
  'over 16.7 ms',
  'frames missed',
]

function cells(of: Measured): string[] {
  const late = of.moves.filter((move) => move > 1000 / 60).length
  const missed = sum(of.missed)
  const clicks = [median(of.draws), median(of.toggles), p95(of.toggles), p95(of.shown), median(of.toggleWork)]
  return [
    ...[...clicks, p95(of.axisToggles), p95(of.moves), median(of.moveWork)].map(ms),
    `${late} of ${of.moves.length}`,
    `${missed} of ${sum(of.frames) + missed}`,
  ]
}

const missedPart = ({ frames, missed }: Measured): number => sum(missed) / (sum(frames) + sum(missed))
const percent = (part: number): string => `${(part * 100).toFixed(1)} %`

function goals(all: All, { points }: Size, slower: number): string[] {
  const [own, recharts, uplot] = [measuredOf(all, 'own'), measuredOf(all, 'recharts'), measuredOf(all, 'uplot')]
  const toggle = p95(own.toggles)
  const isLong = points === 3000
  if (slower === 4) {
    const [missed, min] = [missedPart(own), missedPart(uplot)]
    return [
      ...(isLong
        ? []
        : [
            goal(
              'a toggle is painted in ≤ 32 ms (p95); the page around the chart is measured apart',
              ms(toggle),
              toggle <= 32,
            ),
          ]),
      goal(
        'hover: frames missed ≤ those of uPlot + 2 %',
        `${percent(missed)} against ${percent(min)}`,
        missed <= min + 0.02,
      ),
    ]
  }
  if (!isLong) return []
  const overRecharts = p95(recharts.toggles) / toggle
  const [overUplot, axis] = [toggle / p95(uplot.toggles), p95(own.axisToggles) / p95(uplot.axisToggles)]
  return [
    goal(
      'a toggle is painted in ≤ 32 ms (p95)',
      `${ms(toggle)}; ${ms(p95(own.axisToggles))} where the axis changes`,
      toggle <= 32,
    ),
    goal('≤ 1/10 of plain Recharts', `1/${overRecharts.toFixed(1)}`, overRecharts >= 10),
    goal('≤ 1 × uPlot', hundredths(overUplot), overUplot <= 1),
    goal('≤ 1 × uPlot where the axis changes', hundredths(axis), axis <= 1),
  ]
}

function againstBefore(all: All): string[] {
  const before = all.get('before')
  if (before === undefined) return []
  const own = measuredOf(all, 'own')
  const ratios = [
    ['first draw', median(own.draws) / median(before.draws)],
    ['toggle p50', median(own.toggles) / median(before.toggles)],
    ['p95', p95(own.toggles) / p95(before.toggles)],
    ['axis p50', median(own.axisToggles) / median(before.axisToggles)],
    ['hover p50', median(own.moves) / median(before.moves)],
  ] as const
  return [`- now / before: ${ratios.map(([what, ratio]) => `${what} ${hundredths(ratio)}`).join(', ')}`]
}

export async function chartsSection(browser: Browser, sites: Sites, size: Size): Promise<string> {
  const parts: string[] = []
  for (const slower of [1, 4]) {
    const all = await measureCharts(browser, sites, size, slower)
    const speed = slower === 1 ? 'Full speed' : `${slower} × slower CPU`
    parts.push(
      table(
        [speed, ...head],
        Array.from(all, ([by, of]) => [names[by], ...cells(of)]),
      ),
      '',
      ...againstBefore(all),
      ...goals(all, size, slower),
      '',
    )
  }
  return parts.join('\n').trim()
}
