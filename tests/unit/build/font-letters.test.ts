import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { lettersModule } from '#src/build/fontLetters.ts'

const files = { sansLetters: 'chart/text/sansLetters.ts', serifLetters: 'figure/layout/serifLetters.ts' } as const
const fileOf = (name: keyof typeof files): string => `${import.meta.dirname}/../../../src/${files[name]}`

it.each(['sansLetters', 'serifLetters'] as const)('%s are those of the font files', async (name) => {
  await expect(lettersModule(name)).toMatchFileSnapshot(fileOf(name))
})

it('all letters together are no more than 8 kB, as sent', () => {
  const both = readFileSync(fileOf('sansLetters'), 'utf8') + readFileSync(fileOf('serifLetters'), 'utf8')
  expect(gzipSync(both, { level: 9 }).length).toBeLessThanOrEqual(8000)
})
