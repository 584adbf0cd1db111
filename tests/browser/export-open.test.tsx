import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { figurePng, figureSvg, metadataOf } from '#src/figure/files/exports.ts'
import { metadataName } from '#src/figure/files/metadata.ts'
import { withChunks, textChunk } from '#src/figure/files/png.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'
import { drop, statusRole, told } from '#tests/browser/support/userFile.ts'
import { requestOf } from '#tests/browser/support/exported.ts'

// A picture that was exported here opens its view again; anything else that is dropped is reported and changes nothing.

beforeAll(async () => {
  await openPage()
})
beforeEach(async () => {
  goTo('')
  await expectLines('M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL')
  await expect.poll(() => document.title).toMatch(/^Russian energy/)
})

describe('a picture of ours', () => {
  const part = {
    series: ['M-2709', 'X-8703'],
    freq: 'year',
    from: '2018-01',
    title: 'Oil & cars',
    events: 'all',
  } as const

  for (const kind of ['PNG', 'SVG'] as const) {
    it(`opens its view when it is dropped as ${kind}, as a step of Back`, async () => {
      const request = await requestOf(part)
      const file = kind === 'PNG' ? await figurePng(request, 1) : await figureSvg(request)
      await drop(new File([file], `oil.${kind.toLowerCase()}`))
      await expectLines('M-2709', 'X-8703')
      await expect.poll(() => location.search).toBe(`?${writeView(request.content.view, 'short')}`)
      expect(document.querySelector('#explore figcaption h3')?.textContent).toBe('Oil & cars')
      await expect.poll(told).toContain(`oil.${kind.toLowerCase()}`)
      await expect.poll(told).toContain('Its figures are still those of the picture.')
      history.back()
      await expectLines('M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL')
      await expect.poll(() => location.search).toBe('')
    })
  }

  it('opens when it is chosen by the button', async () => {
    const file = new File([await figurePng(await requestOf(part), 1)], 'chosen.png', { type: 'image/png' })
    await expect.element(page.getByRole('button', { name: 'Open a picture' })).toBeVisible()
    const chooser = document.querySelector<HTMLInputElement>('.picture input[type=file]')
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(file)
    if (chooser !== null) chooser.files = dataTransfer.files
    chooser?.dispatchEvent(new Event('change', { bubbles: true }))
    await expectLines('M-2709', 'X-8703')
  })

  it('says from what to what the data have moved on since', async () => {
    const request = await requestOf(part)
    const metadata = { ...metadataOf(request), dataTo: '2026-05', figuresHash: '0badf00d' }
    const plain = new Uint8Array(await (await figurePng(request, 1)).arrayBuffer())
    // The old metadata go before the true ones, because the first are read.
    const old = withChunks(plain, [textChunk({ keyword: metadataName, text: JSON.stringify(metadata) })])
    await drop(new File([old], 'old.png'))
    await expectLines('M-2709', 'X-8703')
    await expect.poll(told).toContain('went to May 2026; they now go to July 2026')
    expect(told()).toMatch(/from edition 0badf00d to [0-9a-f]{8}/)
  })
})

describe('any other file', () => {
  const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${inside}</svg>`
  const hostile = svg(
    `<metadata id="${metadataName}">{"app":"x"}</metadata><script>document.title='hacked'</script><image href="https://evil.test/x.png" onload="document.title='hacked'"/>`,
  )

  // unit/figure/opened-pictures.test.ts tries every other content of a file.
  for (const [name, content, words] of [
    ['photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff]), 'neither a PNG nor an SVG'],
    ['broken.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]), 'broken'],
    ['hostile.svg', hostile, 'holds no view'],
  ] as const) {
    it(`is reported, and nothing else happens: ${name}`, async () => {
      const { title } = document
      await drop(new File([content], name))
      await expect.poll(told).toContain(name)
      expect(told()).toContain(words)
      expect(statusRole()).toBe('alert')
      expect(location.search).toBe('')
      expect(document.title).toBe(title)
      expect(document.querySelectorAll('image[href*="evil"]').length).toBe(0)
    })
  }

  it('with an address of ours that asks for the impossible opens what means something, and says what did not', async () => {
    const request = await requestOf({ series: ['M-2709'] })
    const url = 'javascript:alert(1)//?series=M-2709,<img>&freq=year&title=%3Cscript%3E&evil=1'
    const text = JSON.stringify({ ...metadataOf(request), url })
    await drop(
      new File(
        [svg(`<metadata id="${metadataName}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</metadata>`)],
        'odd.svg',
      ),
    )
    await expectLines('M-2709')
    expect(new URLSearchParams(location.search).get('evil')).toBeNull()
    expect(document.querySelector('#explore figcaption h3')?.textContent).toBe('<script>')
    await expect.poll(told).toContain('evil')
  })

  it('is not opened among several', async () => {
    await drop(new File(['a'], 'a.png'), new File(['b'], 'b.png'))
    await expect.poll(told).toContain('one file at a time')
  })
})
