import { expect, it } from 'vitest'
import { PNG } from 'pngjs'
import { drawPictures } from '#src/build/pages/picture.ts'

it('a picture is drawn in the project’s own fonts: a semibold letter has more ink', () => {
  const letters = (weight: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text y="15" font-family="IBM Plex Sans" font-weight="${weight}">HHH</text></svg>`
  const [regular = 0, semibold = 0] = drawPictures([letters(400), letters(600)]).map((bytes) =>
    PNG.sync.read(Buffer.from(bytes)).data.reduce((sum, byte) => sum + byte, 0),
  )
  expect(regular).toBeGreaterThan(0)
  expect(semibold).toBeGreaterThan(regular)
})
