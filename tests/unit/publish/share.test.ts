import { afterEach, describe, expect, it, vi } from 'vitest'
import { shareFigure } from '#src/app/export/ExportActions.tsx'

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

afterEach(() => vi.unstubAllGlobals())

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
