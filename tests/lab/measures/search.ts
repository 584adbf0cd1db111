import { frameAfter, live, openPage, rest, slowDown, watchInput } from '../browser.ts'
import { type Measurement, builds, fourTimesSlower } from '../measurement.ts'
import { median, ms, p95, ratio } from '../report.ts'

const words = ['microchips', 'lorries', 'copper', 'timber']
const phrases = [
  'coal and crude since 2022 in yuan',
  'импорт нефти в рублях по годам',
  '2023年煤炭单价',
  'cars index 2021',
]

export const search: Measurement = {
  name: 'search',
  title: 'Words and phrases in the search',
  how: 'From the input to its frame, finds and what is understood.',
  conditions: [fourTimesSlower],
  subjects: builds,
  turns: 40,
  unmeasured: 8,
  async open(browser, { address }, condition) {
    const opened = await openPage(browser)
    const { page } = opened
    await page.goto(address)
    await live(page)
    const field = page.locator('[type=search]')
    await field.fill('microchips')
    await page.locator('.commodity', { hasText: '8542' }).first().waitFor()
    await watchInput(page)
    await slowDown(opened, condition)
    const timed = async (texts: readonly string[], turn: number): Promise<number[]> => {
      await field.fill('')
      await rest(page)
      return [await frameAfter(page, () => field.fill(texts[turn % texts.length] ?? ''))]
    }
    return {
      take: async (turn) => ({ word: await timed(words, turn), phrase: await timed(phrases, turn) }),
      close: () => page.close(),
    }
  },
  rows: {
    'a word, p50': ['word', median, ms],
    'a word, p95': ['word', p95, ms],
    'a phrase, p50': ['phrase', median, ms],
    'a phrase, p95': ['phrase', p95, ms],
  },
  goals: (value) => [['a phrase over a word', value('a phrase, p50', 'now') / value('a word, p50', 'now'), 1, ratio]],
}
