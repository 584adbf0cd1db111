import { afterEach, describe, expect, it, vi } from 'vitest'
import { copiedTable, shareFigure } from '#src/app/export/ExportActions.tsx'
import { sourceLine } from '#src/publish/files/credits.ts'
import { keepWords, keptWords } from '#src/app/export/exportChoices.ts'
import type { Format } from '#src/i18n/format.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

afterEach(() => vi.unstubAllGlobals())

const columns = ['', 'Crude oil (USD)']

it('a table is copied as HTML, whose texts no program takes for dates or numbers, and as lines with tabs', () => {
  const { html, text } = copiedTable({
    columns,
    rows: [
      ['2022-01', 58_448_908_358],
      ['2022-02', null],
    ],
  })
  expect(text).toBe('\tCrude oil (USD)\n2022-01\t58448908358\n2022-02\t')
  const told = ` style="mso-number-format:'\\@'"`
  expect(html).toBe(
    `<table><thead><tr><th${told}></th><th${told}>Crude oil (USD)</th></tr></thead><tbody>` +
      `<tr><td${told}>2022-01</td><td>58448908358</td></tr><tr><td${told}>2022-02</td><td></td></tr></tbody></table>`,
  )
})

it('what a spreadsheet would run is defused, markup is text, and a cell stays one cell', () => {
  const { html, text } = copiedTable({ columns: ['a'], rows: [['=1+1'], ['<b>\t"x"\r\n'], [1.5e-7]] })
  expect(text).toBe(`a\n'=1+1\n<b> "x" \n0.00000015`)
  expect(html).toContain(`'=1+1`)
  expect(html).toContain('&lt;b&gt; &quot;x&quot; ')
})

// Neither Node nor Chromium on Linux has a share sheet, so these tests play one.

type Sheet = { readonly takesFiles: boolean; readonly fails?: DOMException }

function withSheet({ takesFiles, fails }: Sheet): ShareData[] {
  const shared: ShareData[] = []
  const share = async (data: ShareData): Promise<void> => {
    if (fails !== undefined) throw fails
    shared.push(data)
  }
  const canShare = ({ files = [] }: ShareData): boolean => takesFiles || files.length === 0
  vi.stubGlobal('navigator', { share, canShare })
  return shared
}

const picture = async (): Promise<Blob> => new Blob(['picture'], { type: 'image/png' })
const link = 'https://trade.test/?series=M-2709'

describe('the share sheet', () => {
  it('gets the picture and the link', async () => {
    const shared = withSheet({ takesFiles: true })
    expect(await shareFigure('Oil', link, 'oil.png', picture)).toBe('shared')
    expect(shared.map(({ title, url }) => [title, url])).toEqual([['Oil', link]])
    const [file] = shared[0]?.files ?? []
    expect([file?.name, file?.type, await file?.text()]).toEqual(['oil.png', 'image/png', 'picture'])
  })

  it('that takes no files gets the link, and no picture is made', async () => {
    const shared = withSheet({ takesFiles: false })
    const never = (): Promise<Blob> => Promise.reject(new Error('made for nothing'))
    expect(await shareFigure('Oil', link, 'oil.png', never)).toBe('shared')
    expect(shared).toEqual([{ title: 'Oil', url: link }])
  })

  it('can be closed without a complaint', async () => {
    withSheet({ takesFiles: true, fails: new DOMException('closed', 'AbortError') })
    expect(await shareFigure('Oil', link, 'oil.png', picture)).toBe('closed')
  })

  it('that fails says so', async () => {
    withSheet({ takesFiles: true, fails: new DOMException('not now', 'NotAllowedError') })
    await expect(shareFigure('Oil', link, 'oil.png', picture)).rejects.toThrow('not now')
  })
})

it('a credit holds for this visit where the browser keeps nothing', () => {
  const forbidden = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden })
  keepWords('credit', 'Chart: Newsroom')
  expect(keptWords.get()).toEqual({ source: '', credit: 'Chart: Newsroom' })
  keepWords('credit', '')
  expect(keptWords.get().credit).toBe('')
})

it('a source line names each publisher once, in the figure’s language', () => {
  const line = (ids: readonly string[], own: Format) =>
    sourceLine(ids, realCatalogue, '2026-07', 'https://trade.test/', own)
  expect(line(['comtrade', 'comtrade'], formats.en)).toBe(
    'Source: UN Comtrade. Figures to July 2026. https://trade.test/',
  )
  expect(line(['gacc-wind', 'gacc-press', 'mgimo'], formats.ru)).toBe(
    'Источники: Главное таможенное управление КНР; МГИМО. Данные по июль 2026. https://trade.test/',
  )
})
