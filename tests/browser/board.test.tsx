import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'
import { button, copiedTexts, openDialog, savedFiles } from '#tests/browser/support/exportDialog.ts'

// The board shows figures side by side, which are collected from the stage and kept in the address.

const board = page.getByRole('region', { name: 'Board' })
const figures = () => Array.from(document.querySelectorAll<HTMLElement>('.board-figures figure'))
const titles = (): string[] => figures().map((figure) => figure.querySelector('h3')?.textContent ?? '')
const live = (): number[] =>
  figures().flatMap((figure, i) => (figure.querySelector('.recharts-surface') === null ? [] : [i]))
const cursors = (): boolean[] => figures().map((figure) => figure.querySelector('.hover-marks path') !== null)
const boards = (): string[] => new URLSearchParams(location.search).getAll('board')
const show = (...queries: readonly string[]): void =>
  goTo(`?${new URLSearchParams(queries.map((query) => ['board', query])).toString()}`)

const expectDrawn = (count: number): Promise<void> =>
  expect
    .poll(() => figures().map((figure) => figure.querySelector('.chart-room svg') !== null))
    .toEqual(Array.from({ length: count }, () => true))

const three = ['series=M-2709', 'series=M-2701', 'series=M-GAS&freq=year'] as const

async function showThree(): Promise<void> {
  show(...three)
  await expectDrawn(3)
}

beforeAll(async () => {
  await openPage()
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('figures are collected', () => {
  it('from the export, then from the bar; the stage goes on as it was, and Back takes the last away', async () => {
    goTo('?series=M-2709')
    await expectLines('M-2709')
    await openDialog()
    await button('Add to board').click()
    await expect.element(board.getByRole('status')).toHaveTextContent('One figure is on the board.')
    expect(document.querySelector('dialog[open]')).toBeNull()
    expect(boards()).toEqual(['series=M-2709'])
    const add = board.getByRole('button', { name: 'Add to board' })
    await expect.element(add).toHaveAttribute('aria-disabled', 'true')

    await page.getByRole('checkbox', { name: 'Coal', exact: true }).click()
    await expectLines('M-2709', 'M-2701')
    await expect.element(add).toHaveAttribute('aria-disabled', 'false')
    await add.click()
    await expect.poll(boards).toEqual(['series=M-2709', 'series=M-2709,M-2701'])
    expect(new URLSearchParams(location.search).has('series')).toBe(false)
    await expect.poll(() => figures().length).toBe(2)

    history.back()
    await expect.poll(boards).toEqual(['series=M-2709'])
    await expectLines('M-2709', 'M-2701')
  })

  it('up to six, which is said', async () => {
    show(...['2017', '2018', '2019', '2020', '2021', '2022'].map((year) => `series=M-2709&from=${year}-02`))
    await expect.element(board.getByText('6 of 6 figures on the board. It is full.')).toBeVisible()
  })
})

describe('a figure on the board', () => {
  it('stands elsewhere at a press, goes, and opens on the stage', async () => {
    await showThree()
    const later = board.getByRole('button', { name: 'Move back' }).first()
    await later.click()
    await expect.poll(boards).toEqual([three[1], three[0], three[2]])
    await expect.poll(titles).toHaveLength(3)
    await expect.poll(() => document.activeElement?.textContent).toContain('Move back')
    await board.getByRole('button', { name: 'Remove' }).first().click()
    await expect.poll(boards).toEqual([three[0], three[2]])
    await board.getByRole('link', { name: 'Open' }).nth(1).click()
    await expectLines('M-GAS')
    expect(boards()).toEqual([three[0], three[2]])
    await expect.poll(() => document.activeElement?.id).toBe('figure-title')
  })

  it('is live under the pointer, alone, and the others that share its time show where it is pointed at', async () => {
    show(...three, 'chart=season&series=M-2709')
    await expectDrawn(4)
    const [first, , third] = Array.from(document.querySelectorAll('.board-figures .chart-room'))
    if (first === undefined || third === undefined) throw new Error('There is no chart')
    await userEvent.hover(first)
    await expect.poll(live).toEqual([0])
    await userEvent.hover(first, { position: { x: 150, y: 100 } })
    await userEvent.hover(first, { position: { x: 160, y: 100 } })
    await expect.poll(cursors).toEqual([true, true, true, false])
    await expect.poll(() => document.querySelectorAll('.board-figures .tooltip').length).toBe(1)
    await userEvent.hover(third)
    await expect.poll(live).toEqual([2])
  })

  it('is live under the keys, which walk through it', async () => {
    await showThree()
    const [, second] = Array.from(document.querySelectorAll<HTMLElement>('.board-figures .chart-area > button'))
    second?.focus()
    await expect.poll(live).toContain(1)
    await expect.poll(() => document.activeElement?.matches('.recharts-surface')).toBe(true)
    await userEvent.keyboard('{End}{ArrowLeft}')
    await expect.poll(() => document.querySelectorAll('.board-figures .tooltip').length).toBe(1)
    await expect.poll(() => cursors()[0]).toBe(true)
  })
})

describe('the board', () => {
  it('has a title of its own, and one link that says everything', async () => {
    await showThree()
    await board.getByRole('textbox', { name: 'Title of the board' }).fill('Energy')
    await userEvent.keyboard('{Enter}')
    await expect.element(board.getByRole('heading', { name: 'Energy' })).toBeVisible()
    expect(new URLSearchParams(location.search).get('title')).toBe('Energy')
    await expect.poll(() => document.title).toBe('Energy – China–Russia trade flows')
    const copied = copiedTexts()
    await board.getByRole('button', { name: 'Copy link' }).click()
    await expect.element(board.getByText('The link is in the clipboard.')).toBeVisible()
    const link = new URL(copied[0] ?? '').searchParams
    expect(link.get('title')).toBe('Energy')
    expect(link.getAll('board').map((query) => new URLSearchParams(query).get('measure'))).toEqual([
      'value',
      'value',
      'value',
    ])
    await board.getByRole('button', { name: 'Embed' }).click()
    await expect.poll(() => copied[1]).toContain('embed=1')
  })

  it('is taken as one workbook', async () => {
    await showThree()
    const saved = savedFiles()
    await board.getByRole('button', { name: 'XLSX' }).click()
    await expect.element(board.getByText('Saved: china-russia_board.xlsx')).toBeVisible()
    expect(saved.map(({ name }) => name)).toEqual(['china-russia_board.xlsx'])
    expect((await saved[0]?.blob.slice(0, 2).text()) ?? '').toBe('PK')
  })

  it('says what of its address it left out, and opens the rest', async () => {
    goTo('?board=nonsense&board=series%3DM-2709&board=series%3DM-2701%26measure%3Dfoo&money=cny')
    await expect.poll(() => figures().length).toBe(2)
    await expect.element(board.getByText(/ignored: board=nonsense and money=cny/)).toBeVisible()
    await expect.element(board.getByText(/ignored: measure=foo/)).toBeVisible()
  })

  it('goes with its last figure, and the stage stays', async () => {
    goTo('?series=X-TOTAL')
    await expectLines('X-TOTAL')
    await openDialog()
    await button('Add to board').click()
    await board.getByRole('button', { name: 'Empty the board' }).click()
    await expect.element(board).not.toBeInTheDocument()
    expect(location.search).toBe('?series=X-TOTAL')
    await expectLines('X-TOTAL')
  })

  it('follows the page to another language, in its address too', async () => {
    await showThree()
    await page.getByRole('button', { name: 'Русский' }).click()
    await expect.element(page.getByRole('region', { name: 'Подборка' })).toBeVisible()
    await expect.poll(() => new URLSearchParams(location.search).get('lang')).toBe('ru')
    await page.getByRole('button', { name: 'English' }).click()
    await expect.element(board).toBeVisible()
  })
})

it('in a frame of another page the board is its figures alone', async () => {
  await openPage('?board=series%3DM-2709&board=series%3DM-2701&title=Energy&embed=1')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Energy' })).toBeVisible()
  await expectDrawn(2)
  expect(document.querySelectorAll('.board :is(a, input, textarea, button:not(.chart-area > *))').length).toBe(0)
  const whole = document.querySelector('.embedded-whole a')?.getAttribute('href') ?? ''
  expect(new URL(whole).searchParams.has('embed')).toBe(false)
  expect(new URL(whole).searchParams.getAll('board')).toHaveLength(2)
})
