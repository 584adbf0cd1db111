import { readFileSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Language } from '#src/i18n/languages.ts'
import { languages } from '#src/i18n/languages.ts'
import { en } from '#src/i18n/messages/en/en.ts'
import { ru } from '#src/i18n/messages/ru/ru.ts'
import { zh } from '#src/i18n/messages/zh/zh.ts'
import type { EnginePage } from '#tests/judges/clickhouse/enginePage.ts'
import { startEnginePage } from '#tests/judges/clickhouse/enginePage.ts'

// The page of another pair, Germany and Kazakhstan, speaks of these two alone.

test.describe.configure({ mode: 'default' })
let own: EnginePage
test.beforeAll(async () => {
  test.setTimeout(300_000)
  own = await startEnginePage('276-398')
})
test.afterAll(() => own.close())

const messages = { en: en.messages, zh: zh.messages, ru: ru.messages }
const firstPair = /Chin[ae]|Russia|Кита|китай|Росси|росси|中国|中方|对华|俄/

/** Words that hold for any pair: who publishes the rouble's rate and the price of Urals, and a copy of prices. */
const sources =
  /Bank of Russia|Ministry of Economic Development of Russia|Russia’s Ministry of Economic Development|Russia’s government uses|Russia_China_relationship|俄罗斯中央银行|俄罗斯经济发展部|俄罗斯计征矿产资源开采税|Банк России|Министерство экономического развития России|Минэкономразвития России/g

/** Lines that speak of China or Russia. */
const strange = (text: string): string[] =>
  text
    .replaceAll(sources, '')
    .split('\n')
    .filter((line) => firstPair.test(line))

/** Everything that is seen, heard and spoken: all words, names of elements, and texts of SVGs and live regions. */
const saidBy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'aria-valuetext', 'content']
    const named = Array.from(document.querySelectorAll('*'), (element) =>
      attributes.map((attribute) => element.getAttribute(attribute) ?? '').join('\n'),
    )
    const scripts = new Set(['SCRIPT', 'STYLE'])
    const words = Array.from(document.querySelectorAll('*'), (element) =>
      scripts.has(element.tagName)
        ? ''
        : Array.from(element.childNodes, (node) => (node.nodeType === 3 ? node.textContent : '')).join(''),
    )
    return [document.title, ...named, ...words].join('\n')
  })

/** Waits for the page and its sources, which are loaded when a reader comes near. */
async function wholePage(page: Page): Promise<void> {
  await page.locator('html[data-live]').waitFor()
  await page.locator('#explore figcaption h3').waitFor()
  await page.locator('#explore :is([data-series], table, .treemap, .chart-area svg, .state-large)').first().waitFor()
  await page.locator('footer').scrollIntoViewIfNeeded()
  await page.locator('#sources-rules dd').first().waitFor({ state: 'attached' })
}

const views = [
  '',
  '?series=M-2709,M-2603,X-8703&freq=year',
  '?series=M-2709,W-BRENT,W-URALS&measure=price',
  '?series=M-2603&measure=weight&chart=bar',
  '?chart=area&money=cny',
  '?chart=panels&money=rub',
  '?chart=season&freq=month',
  '?chart=table&show=yoy&freq=month',
  '?chart=treemap',
  '?chart=treemap&flow=X&node=XVI',
  '?chart=balance',
  '?series=M-2709&show=share&money=real',
  '?view=movers&flow=X',
  '?view=price-volume&of=M-2709',
  '?series=',
]

for (const language of languages) {
  test(`${language}: no view names China or Russia, but for whose a rate or a price is @full`, async ({ page }) => {
    test.setTimeout(180_000)
    const noise = await own.open(page, `?lang=${language}`)
    for (const view of views) {
      await page.goto(`./own/index.html${view}${view === '' ? '?' : '&'}lang=${language}`)
      await wholePage(page)
      const said = await saidBy(page)
      expect(said.length, view).toBeGreaterThan(5000)
      expect(strange(said), view).toEqual([])
    }
    expect(noise).toEqual([])
  })

  test(`${language}: nor does a file, a text or an announcement @full`, async ({ page, context }) => {
    test.setTimeout(180_000)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const noise = await own.open(page, `?series=M-2709,W-URALS&measure=price&money=rub&lang=${language}`)
    const { title, allFigures, copyAlt, cite } = exportNames(language)
    await page.getByRole('button', { name: title, exact: true }).click()
    const dialog = page.getByRole('dialog')
    const saved = async (name: string): Promise<readonly [name: string, bytes: Buffer]> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name, exact: true }).click(),
      ])
      return [download.suggestedFilename(), readFileSync(await download.path())]
    }
    for (const name of ['SVG', 'PNG', 'CSV', 'XLSX', allFigures]) {
      const [file, bytes] = await saved(name)
      expect(file).toMatch(/^germany-kazakhstan_/)
      // A sentence is broken into lines, each in a text element of its own.
      const between = language === 'zh' ? '' : ' '
      const written = (): string => bytes.toString('utf8').replaceAll(/<\/text>\s*<text[^>]*>/g, between)
      const text = name === 'XLSX' ? textOfWorkbook(bytes) : written()
      expect(strange(text), file).toEqual([])
      expect(text, file).not.toContain('china-russia')
    }
    for (const name of [copyAlt, cite]) {
      await dialog.getByRole('button', { name, exact: true }).click()
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(namesIn[language])
      expect(strange(await page.evaluate(() => navigator.clipboard.readText()))).toEqual([])
    }
    expect(strange(await saidBy(page))).toEqual([])
    expect(noise).toEqual([])
  })
}

const namesIn: { readonly [language in Language]: string } = { en: 'Kazakhstan', zh: '哈萨克斯坦', ru: 'Казахстан' }

function exportNames(language: Language) {
  const {
    'export.title': title,
    'export.allFigures': allFigures,
    'export.copyAlt': copyAlt,
    'export.cite': cite,
  } = messages[language]
  return { title, allFigures, copyAlt, cite }
}

const textOfWorkbook = (bytes: Buffer): string => {
  const { SheetNames: names, Sheets: sheets } = read(bytes)
  return names.flatMap((name) => [name, utils.sheet_to_csv(sheets[name] ?? {})]).join('\n')
}

test('it is explored and compared: what is chosen is drawn and announced, and any heading is found @full', async ({
  page,
}) => {
  const noise = await own.open(page, '?series=M-2709,M-TOTAL')
  const lines = page.locator('#explore [data-series]')
  await expect(lines).toHaveCount(2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Germany–Kazakhstan trade flows')
  await expect(page.getByRole('region', { name: 'Five claims, checked' })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Copper ore', exact: true }).check()
  await expect(lines).toHaveCount(3)
  expect(strange(await saidBy(page))).toEqual([])
  await page.getByRole('radio', { name: 'Table' }).check()
  await expect(page.locator('#explore table')).toContainText('Copper ore')
  // This heading is not among the twenty with which the list begins.
  await page.getByRole('searchbox').fill('0402')
  await page
    .getByRole('checkbox', { name: /^0402 / })
    .first()
    .check()
  await expect(page).toHaveURL(/[MX]-0402/)
  await page.getByRole('radio', { name: 'Treemap' }).check()
  await expect(page.locator('#explore figcaption h3')).toHaveText('Kazakhstan to Germany: all goods, 2024')
  expect(strange(await saidBy(page))).toEqual([])
  expect(noise).toEqual([])
})

test('a file of UN Comtrade is read for these two, and a program finds their series @full', async ({ page }) => {
  const noise = await own.open(page, '?series=M-2709')
  await expect(page.locator('#explore [data-series]')).toHaveCount(1)
  const row = (pair: string): string => `202401,${pair},M,2709,5000000,9000,Oil\n`
  const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,primaryValue,netWgt,cmdDesc\n'
  const buffer = Buffer.from(header + row('276,398') + row('156,643'))
  await page.locator('.picker-own input').setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByText('2 rows read: 1 used, 1 left out.')).toBeVisible()
  await page.locator('details').filter({ hasText: '1 row left out, and why' }).locator('summary').click()
  const why = 'not of this pair as one side (Germany) reports its trade with the other (Kazakhstan)'
  await expect(page.getByText(why).first()).toBeVisible()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Use the data', exact: true }).click()
  const address = await page.getByRole('dialog').getByRole('textbox', { name: 'Address' }).inputValue()
  expect(address).toBe('http://trade.test/276-398/api/series/M-2709.csv')
  const rows = await page.evaluate(async (url) => (await fetch(url)).text(), address)
  expect(rows.split('\n')[1]).toMatch(/^M-2709,M,2709,Crude oil,2021-01,value,USD,/)
  await expect(page.getByRole('dialog').getByRole('link')).toHaveCount(0)
  expect(noise).toEqual([])
})

test('what only China and Russia have is not offered, and an address that asks for it says so @full', async ({
  page,
}) => {
  await own.open(page, '?view=suppliers')
  await expect(page.getByText('which was ignored: view=suppliers.')).toBeVisible()
  await page.getByText('Closer looks', { exact: true }).first().click()
  const menu = page.locator('details').filter({ hasText: 'Closer looks' }).first()
  await expect(menu.getByRole('link')).toHaveText(['Price or volume?', 'What rose and fell'])
  await expect(page.getByRole('radiogroup', { name: 'Events' }).or(page.getByText('Choose one by one'))).toHaveCount(0)
  for (const name of ['Energy', 'The article'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
})
