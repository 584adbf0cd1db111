import { afterEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findingsQuery, seriesQuery } from '#src/api/queries.ts'
import { crude } from '#src/claims/crude.ts'
import { area } from '#src/figures/area/area.ts'
import { buyers } from '#src/figures/buyers/buyers.tsx'
import { altMessages } from '#src/i18n/messages/en/altText.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { buyerMessages } from '#src/i18n/messages/en/analyses/buyers.ts'
import { appMessages } from '#src/i18n/messages/en/app/app.ts'
import { announcementMessages } from '#src/i18n/messages/en/app/announcements.ts'
import { exportMessages } from '#src/i18n/messages/en/app/export.ts'
import { keptMessages } from '#src/i18n/messages/en/app/kept.ts'
import { keyMessages } from '#src/i18n/messages/en/app/keys.ts'
import { noticeMessages } from '#src/i18n/messages/en/app/notices.ts'
import { sourceMessages } from '#src/i18n/messages/en/app/sources.ts'
import { stateMessages } from '#src/i18n/messages/en/app/states.ts'
import { askMessages } from '#src/i18n/messages/en/ask.ts'
import { cautionMessages } from '#src/i18n/messages/en/cautions.ts'
import { chartMessages } from '#src/i18n/messages/en/chart.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { findMessages } from '#src/i18n/messages/en/finds.ts'
import { figureMessages } from '#src/i18n/messages/en/figure.ts'
import { headlineMessages } from '#src/i18n/messages/en/headline.ts'
import { leadMessages } from '#src/i18n/messages/en/lead.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { pickerMessages } from '#src/i18n/messages/en/picker.ts'
import { faults } from '#mocks/msw/faults.ts'
import { worker } from '#mocks/msw/browser.ts'
import { openPage } from '#tests/browser/support/app.tsx'
import type { Case } from '#tests/browser/support/brokenParts.ts'
import {
  alerts,
  breaks,
  cureBy,
  isWhole,
  mend,
  ofChart,
  ofLook,
  opensKeptViews,
  points,
  presses,
  said,
  spoils,
  writes,
} from '#tests/browser/support/brokenParts.ts'
import { patience, until } from '#tests/browser/support/faultPage.ts'
import { noiseSince } from '#tests/browser/support/noise.ts'

// One part of the page is broken on purpose at a time: a message that throws, a function of a figure, rows in the cache
// that no schema let through, an answer. The part says so in words, the others stand, and the fault is over with Try
// again, with another view or with another language, which asks for what was broken once more.

afterEach(() => {
  mend()
  // React reports each error that a boundary has caught; anything else fails the test (support/setup.ts).
  const noise = noiseSince().filter((text) => !/Broken on purpose|The above error occurred/.test(text))
  expect(noise).toEqual([])
})

const cases: readonly Case[] = [
  {
    broken: 'what the search says',
    breaks: breaks(askMessages, 'ask.from'),
    reach: writes('coal since 2022'),
    says: /words/,
    cure: 'other words',
  },
  {
    broken: 'the finds',
    breaks: breaks(findMessages, 'picker.search.none'),
    reach: writes('qqqq'),
    says: /search failed/i,
    cure: 'other words',
  },
  {
    broken: 'a row of the picker',
    breaks: breaks(pickerMessages, 'picker.only'),
    says: /list of commodities/,
    takes: ['picker'],
    cure: 'view',
  },
  {
    broken: 'a choice',
    breaks: breaks(controlMessages, 'control.freq.ytd'),
    says: /choices/,
    takes: ['options'],
    cure: 'language',
  },
  { broken: 'a slider', breaks: breaks(controlMessages, 'control.from'), says: /choices/ },
  {
    broken: 'a choice under the chart',
    breaks: breaks(controlMessages, 'control.scale.log'),
    says: /choices/,
    cure: 'view',
  },
  {
    broken: 'the headline',
    breaks: breaks(headlineMessages, 'headline.down.year'),
    search: '?series=M-2709&freq=year',
    says: /title/,
    takes: ['title'],
  },
  { broken: 'the title', breaks: breaks(figureMessages, 'title.both'), says: /title/, takes: ['title'], cure: 'view' },
  {
    broken: 'the title, cured by language',
    breaks: breaks(figureMessages, 'title.M.list'),
    search: '?series=M-2709',
    says: /title/,
    takes: ['title'],
    cure: 'language',
  },
  { broken: 'the subtitle', breaks: breaks(figureMessages, 'subtitle.level'), says: /line under the title/ },
  { broken: 'a note', breaks: breaks(noteMessages, 'note.flows'), says: /notes/ },
  {
    broken: 'a caution',
    breaks: breaks(cautionMessages, 'note.break.crude'),
    search: '?series=M-2709',
    says: /cautions/,
  },
  { broken: 'a key', breaks: breaks(noteMessages, 'note.status'), says: /key to the chart/, cure: 'language' },
  { broken: 'the events', breaks: breaks(noteMessages, 'events.title'), says: /notes/, cure: 'view' },
  {
    broken: 'the text alternative',
    breaks: breaks(altMessages, 'alt.summary'),
    says: /text alternative failed/,
    cure: 'view',
  },
  {
    broken: 'the chart',
    breaks: breaks(chartMessages, 'chart.keys'),
    says: /chart could not be drawn/,
    takes: ['chart'],
  },
  {
    broken: 'a kind of chart',
    breaks: breaks(area, 'make'),
    search: '?chart=area',
    says: /figure could not/,
    takes: ['title', 'chart', 'notes'],
    cure: 'view',
  },
  {
    broken: 'one series',
    isData: true,
    breaks: spoils(seriesQuery({ id: 'M-2701', frequency: 'monthly' }), 'observations'),
    says: /figure could not/,
    takes: ['title', 'chart', 'notes', 'options'],
    cure: 'view',
  },
  {
    broken: 'a row of the tooltip',
    breaks: breaks(chartMessages, 'chart.rolling'),
    reach: points,
    says: /values could not/,
  },
  {
    broken: 'the words of a point',
    breaks: breaks(chartMessages, 'chart.point'),
    reach: points,
    says: /words for this point/,
    cure: 'view',
  },
  {
    broken: 'a state of the figure',
    breaks: breaks(stateMessages, 'chart.yearlyOnly'),
    search: '?series=M-2709,X-8703&freq=month',
    says: /part of the page/,
  },
  {
    broken: 'a notice',
    breaks: breaks(noticeMessages, 'notice.ignored'),
    search: '?colour=red',
    says: /part of the page/,
  },
  {
    broken: 'the announcement of a selection',
    breaks: breaks(announcementMessages, 'news.removed'),
    reach: () => page.getByRole('checkbox', { name: 'Coal', exact: true }).click(),
    says: /part of the page/,
    cure: 'view',
  },
  { broken: 'the lead', breaks: breaks(leadMessages, 'lead.claims'), says: /summary/ },
  { broken: 'the report of a claim', breaks: breaks(crude, 'report'), says: /claim failed/ },
  {
    broken: 'a sentence of a claim’s bar',
    breaks: breaks(claimMessages, 'claims.bar.stated'),
    search: '?series=M-2709&freq=year&from=2017-01',
    says: /claim failed/,
  },
  {
    broken: 'a finding',
    isData: true,
    breaks: spoils(findingsQuery, 'count.claims.holds'),
    says: /summary|claim failed/,
    cure: 'view',
  },
  { broken: 'a card', breaks: breaks(analysisMessages, 'analysis.buyers'), says: /card/, cure: 'language' },
  { broken: 'a part of the sources', breaks: breaks(sourceMessages, 'sources.use'), says: /sources/ },
  {
    broken: 'the corrections',
    breaks: breaks(sourceMessages, 'sources.corrections.about'),
    says: /sources/,
    cure: 'view',
  },
  { broken: 'the export', breaks: breaks(exportMessages, 'export.size'), reach: presses('Export'), says: /window/ },
  {
    broken: 'the export as a whole',
    breaks: breaks(exportMessages, 'export.title'),
    reach: presses('Export'),
    says: /window/,
    cure: 'view',
  },
  { broken: 'the kept views', breaks: breaks(keptMessages, 'kept.about'), reach: opensKeptViews, says: /window/ },
  { broken: 'the masthead', breaks: breaks(appMessages, 'app.theme.dark'), says: /part of the page/, cure: 'view' },
  {
    broken: 'a figure of the board',
    breaks: breaks(buyerMessages, 'buyers.subtitle.OIL'),
    search: '?board=view%3Dbuyers&board=series%3DM-2709',
    says: /title|figure/,
  },
  {
    broken: 'the making of a closer look',
    breaks: breaks(buyers, 'make'),
    search: '?view=buyers',
    says: /figure could not/,
    stand: ofLook,
    takes: ['title', 'chart', 'notes'],
    cure: 'view',
  },
  {
    broken: 'the choices of a closer look',
    breaks: breaks(buyerMessages, 'buyers.product'),
    search: '?view=buyers',
    says: /choices/,
    stand: ofLook,
  },
  {
    broken: 'the chart of a closer look',
    breaks: breaks(chartMessages, 'chart.keys'),
    search: '?view=buyers',
    says: /chart could not/,
    stand: ofLook,
    takes: ['chart'],
  },
  {
    broken: 'the words of keys',
    breaks: breaks(keyMessages, 'keys.undo'),
    reach: () => userEvent.keyboard('?'),
    says: /window/,
    cure: 'view',
  },
  {
    broken: 'the title in a frame',
    breaks: breaks(figureMessages, 'title.both'),
    search: '?embed=1',
    says: /title/,
    stand: [],
    takes: [],
  },
  {
    broken: 'an answer that is not there',
    breaks: () => worker.use(faults.status('api/series/M-2701.monthly.json', 404)),
    says: /404/,
  },
]

it.each(cases)('$broken', async ({ search = '', takes = [], stand = ofChart, cure = 'again', ...one }) => {
  if (one.isData !== true) one.breaks()
  await openPage(search)
  if (one.isData === true) {
    await until('drawn at first', () => (['chart', 'claims', 'lead'] as const).every(isWhole))
    one.breaks()
  }
  const left = stand.filter((name) => !takes.includes(name))
  if (one.reach !== undefined) await until('all is there', () => left.every(isWhole))
  await one.reach?.()
  await until('the others stand', () => left.every(isWhole)).catch(() =>
    expect(
      left.filter((name) => !isWhole(name)),
      'gone with it',
    ).toEqual([]),
  )
  await until(`says ${one.says}`, () => said().some((text) => one.says.test(text))).catch((error: unknown) => {
    throw new Error(`${String(error)}: ${said().join(' | ')}`)
  })
  expect(
    left.filter((name) => !isWhole(name)),
    'gone with it',
  ).toEqual([])
  mend()
  await cureBy(cure, search)
  const open = (): unknown => [
    ...alerts().map(({ textContent }) => textContent),
    ...(cure === 'view' ? [] : stand.filter((name) => !isWhole(name))),
  ]
  await vi.waitFor(() => expect(open()).toEqual([]), patience)
})
