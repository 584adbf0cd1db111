import type { Browser } from 'playwright'
import { codeLimits } from '../e2e/codeLimits.ts'
import { measureCharts, measuredOf, placesOf } from './charts.ts'
import { measureCode } from './code.ts'
import type { Load } from './load.ts'
import { loadCells, loadColumns, middle, phone, visit } from './load.ts'
import { hundredths, ms, percentile } from './numbers.ts'
import { goal, table } from './table.ts'
import type { Measured } from './toggles.ts'
import { measureToggles, toggleColumns, toggleNumbers } from './toggles.ts'

// The work tree's build next to that of an earlier commit, in turns within one run. Ratios are of now to before.

const visits = 11

/** How often both builds are opened again for toggles. */
const openings = 2

const ratioRow = (now: readonly number[], before: readonly number[]): string[] => [
  'now / before',
  ...now.map((value, i) => hundredths(value / (before[i] ?? Number.NaN))),
]

/** A phone's first visits to both builds and to the present page without scripts. */
export async function loadAgainst(browser: Browser, now: string, before: string): Promise<string> {
  const subjects = [
    { name: 'now', url: `${now}/`, hasApplication: true, loads: new Array<Load>() },
    { name: 'before', url: `${before}/`, hasApplication: true, loads: new Array<Load>() },
    { name: 'now, same HTML, no scripts', url: `${now}/static.html`, hasApplication: false, loads: new Array<Load>() },
  ] as const
  for (let i = 0; i < visits; i += 1) {
    for (const { url, hasApplication, loads } of subjects) {
      const context = await browser.newContext({ viewport: phone.viewport, locale: 'en-GB', timezoneId: 'UTC' })
      loads.push(await visit(context, url, phone, hasApplication))
      await context.close()
    }
  }
  const [own, older, still] = [middle(subjects[0].loads), middle(subjects[1].loads), middle(subjects[2].loads)]
  const [live, blocked, painted] = [own.live / older.live, own.tbt / older.tbt, own.lcp / still.lcp]
  return [
    `Medians of ${visits} first visits each, in turns, as in *Load*.`,
    '',
    table(
      [phone.name, ...loadColumns],
      subjects.map(({ name, loads }) => [name, ...loadCells(middle(loads))]),
    ),
    '',
    goal('live at ≤ 0.6 × before', hundredths(live), live <= 0.6),
    goal(
      'TBT ≤ 0.5 × before',
      `${ms(own.tbt)} against ${ms(older.tbt)}: ${hundredths(blocked)}`,
      own.tbt <= older.tbt / 2,
    ),
    goal('LCP ≤ 1.05 × the static page', hundredths(painted), painted <= 1.05),
    goal('CLS ≤ 0.01', own.cls.toFixed(3), own.cls <= 0.01),
  ].join('\n')
}

/** Toggles on both pages, and next to plain Recharts drawing twelve lines without a page around them. */
export async function togglesAgainst(browser: Browser, now: string, before: string): Promise<string> {
  const parts: string[] = []
  for (const slower of [4, 1]) {
    const own: Measured[] = []
    const older: Measured[] = []
    for (let i = 0; i < openings; i += 1) {
      // Neither build always comes first.
      const sites = i % 2 === 0 ? [now, before] : [before, now]
      const [first = [], second = []] = await measureToggles(browser, sites, slower)
      own.push(...(i % 2 === 0 ? first : second))
      older.push(...(i % 2 === 0 ? second : first))
    }
    const [mine, theirs] = [toggleNumbers(own), toggleNumbers(older)]
    parts.push(
      table(
        [slower === 1 ? 'Full speed' : `${slower} × slower CPU`, ...toggleColumns],
        [['now', ...mine.map(ms)], ['before', ...theirs.map(ms)], ratioRow(mine, theirs)],
      ),
      '',
    )
    if (slower === 1) continue
    const [, p95 = Number.NaN, same = Number.NaN, , other = Number.NaN] = mine
    const [, , olderSame = Number.NaN, , olderOther = Number.NaN] = theirs
    const plain = await measureCharts(
      browser,
      new Map([['recharts', placesOf(now).get('recharts') ?? '']]),
      { series: 12, points: 115 },
      slower,
      4,
    )
    const recharts = percentile(measuredOf(plain, 'recharts').toggles, 0.95)
    parts.push(
      goal('same axis ≤ 1.1 × before (p50)', hundredths(same / olderSame), same <= 1.1 * olderSame),
      goal('other axis ≤ 1.7 × before (p50)', hundredths(other / olderOther), other <= 1.7 * olderOther),
      goal(
        'p95 ≤ 1/2.5 of plain Recharts, chart alone',
        `${ms(p95)} against ${ms(recharts)}: 1/${(recharts / p95).toFixed(2)}`,
        p95 <= recharts / 2.5,
      ),
      '',
    )
  }
  return [
    'From the click to its frame, on pages of both builds side by side that are toggled in turn; the series and toggles of *Toggles on the page*,',
    `${openings} openings.`,
    '',
    ...parts,
  ]
    .join('\n')
    .trim()
}

/** To a tenth: what is left of the goals is a matter of hundreds of bytes. */
const kB = (bytes: number): string => (bytes / 1000).toFixed(1)

/** Bytes of code: counts, the same on every machine. */
export async function codeAgainst(browser: Browser, now: string, before: string): Promise<string> {
  const [own, older] = [await measureCode(browser, now), await measureCode(browser, before)]
  const row = (name: string, { firstInteraction, defaultView }: typeof own): string[] => [
    name,
    kB(firstInteraction),
    kB(defaultView),
  ]
  return [
    'The application and what it imports, with which alone a toggle changes the title; then all that the default view asks for, its live chart included.',
    '',
    table(
      ['JavaScript, gzip, kB', 'first interaction', 'default view'],
      [row('now', own), row('before', older), ratioRow(Object.values(own), Object.values(older))],
    ),
    '',
    goal(
      `≤ ${codeLimits.firstInteraction / 1000} kB to the first interaction`,
      kB(own.firstInteraction),
      own.firstInteraction <= codeLimits.firstInteraction,
    ),
    goal(
      `≤ ${codeLimits.defaultView / 1000} kB for the default view`,
      kB(own.defaultView),
      own.defaultView <= codeLimits.defaultView,
    ),
  ].join('\n')
}
