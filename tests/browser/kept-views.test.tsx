import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'

const dialog = page.getByRole('dialog', { name: 'Kept views' })
const button = (name: string) => dialog.getByRole('button', { name, exact: true })
const names = () =>
  dialog
    .getByRole('link')
    .elements()
    .map((link) => link.textContent)
const stored = () => localStorage.getItem('kept-views')

async function openDialog(): Promise<void> {
  if (dialog.elements().length > 0) return
  const item = page.getByRole('button', { name: 'Kept views', exact: true })
  if (item.elements().length === 0) await page.getByText('Closer looks', { exact: true }).first().click()
  await item.click()
  await expect.element(dialog).toBeVisible()
}

async function keep(name: string): Promise<void> {
  await openDialog()
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await userEvent.keyboard('{Enter}')
  await expect.element(dialog.getByText(`Kept: ${name}.`)).toBeVisible()
}

beforeEach(async () => {
  await openPage('?series=M-2709&freq=year')
  await expectLines('M-2709')
})
afterEach(() => vi.restoreAllMocks())

describe('a kept view', () => {
  it('is named after the figure, opened later, and left again by Undo', async () => {
    await openDialog()
    await expect.element(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Russian crude oil to China')
    await keep('Crude by year')
    await button('Close').click()
    goTo('?series=X-8703&freq=year&lang=en')
    await expectLines('X-8703')
    await openDialog()
    await dialog.getByRole('link', { name: 'Crude by year' }).click()
    await expectLines('M-2709')
    await expect.poll(() => location.search).toBe('?series=M-2709&freq=year&lang=en')
    await expect.element(dialog).not.toBeInTheDocument()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectLines('X-8703')
  })

  it('is named as the dialog opens, by typing and Enter', async () => {
    await openDialog()
    await expect.element(dialog.getByRole('textbox', { name: 'Name' })).toHaveFocus()
    await userEvent.keyboard('My crude{Enter}')
    await expect.element(dialog.getByText('Kept: My crude.')).toBeVisible()
    expect(names()).toEqual(['My crude'])
  })

  it('of another window is not lost by a change here', async () => {
    await keep('One')
    const frame = document.body.appendChild(document.createElement('iframe'))
    const there = frame.contentWindow?.localStorage
    there?.setItem('kept-views', (stored() ?? '').replace('[', '[{"name":"Two","view":"freq=year"},'))
    await expect.poll(names).toEqual(['Two', 'One'])
    await button('Remove One').click()
    expect([names(), stored()]).toEqual([['Two'], expect.stringContaining('Two')])
    frame.remove()
  })

  it('is left as it stands by opening the dialog', async () => {
    localStorage.setItem('kept-views', '{"kept":[{"name":"Crude","view":1},{"na')
    await openDialog()
    await expect.element(button('Keep this view')).toBeVisible()
    expect(stored()).toBe('{"kept":[{"name":"Crude","view":1},{"na')
  })

  it('is removed, and put back', async () => {
    await keep('One')
    await keep('Two')
    await button('Remove Two').click()
    expect(names()).toEqual(['One'])
    expect(stored()).not.toContain('Two')
    await button('Undo').click()
    expect(names()).toEqual(['Two', 'One'])
    expect(stored()).toContain('Two')
  })

  it('is one of at most twenty', async () => {
    const kept = Array.from({ length: 20 }, (_, i) => ({ name: `View ${i}`, view: 'freq=year' }))
    localStorage.setItem('kept-views', JSON.stringify({ kept }))
    await openDialog()
    await expect.element(dialog.getByText(/^You have kept 20 views/)).toBeVisible()
    expect(button('Keep this view').elements()).toEqual([])
    await button('Remove View 3').click()
    await keep('New')
    expect(names()).toEqual(['New', ...kept.map(({ name }) => name).filter((name) => name !== 'View 3')])
  })

  it('is kept from Export too, and opens without it', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    const around = page.getByRole('dialog', { name: 'Export' })
    await around.getByRole('button', { name: 'Keep this view' }).click()
    await keep('Crude')
    await button('Close').click()
    await expect.element(around).toBeVisible()
    await around.getByRole('button', { name: 'Keep this view' }).click()
    await dialog.getByRole('link', { name: 'Crude' }).click()
    await expect.element(around).not.toBeInTheDocument()
  })
})

describe('a browser that stores nothing', () => {
  it('is told so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    await openDialog()
    await expect.element(dialog.getByText(/^This browser does not let the page store anything/)).toBeVisible()
    expect(dialog.getByRole('textbox').elements()).toEqual([])
  })

  it('is told so when its storage is full', async () => {
    await openDialog()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Crude')
    await button('Keep this view').click()
    await expect.element(dialog.getByText(/^The browser could not store this/)).toBeVisible()
    expect(names()).toEqual([])
  })
})
