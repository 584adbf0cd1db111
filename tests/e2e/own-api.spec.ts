import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { test } from './missingCode.ts'
import { live } from './support.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('a site with a trade API of its own says that it has not come, and comes when it is tried again @full', async ({
  page,
}, info) => {
  const folder = info.outputPath('site')
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', folder],
    {
      cwd: root,
      env: { ...process.env, VITE_API_BASE: 'https://trade.test/' },
    },
  )
  let missing = true
  const pathOf = (url: string): string => new URL(url).pathname
  await page.route('**/own/**', (route) => {
    const path = pathOf(route.request().url()).split('/own/')[1] ?? ''
    return missing && path.startsWith('assets/app-') ? route.abort() : route.fulfill({ path: join(folder, path) })
  })
  await page.route('https://trade.test/api/**', (route) =>
    route.fulfill({
      path: join(root, 'dist', pathOf(route.request().url())),
      headers: { 'access-control-allow-origin': '*' },
    }),
  )
  await page.goto('./own/index.html')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('the view asked for could not be loaded.')
  missing = false
  await alert.getByRole('button', { name: 'Try again' }).click()
  await live(page)
  await page.locator('#explore .chart-area svg [data-series] path').first().waitFor()
  await expect(alert).toHaveCount(0)
})
