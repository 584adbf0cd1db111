import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { lettersModule } from '#src/build/fontLetters.ts'
import { full } from '#tests/full.ts'

const { resolve } = createRequire(import.meta.url)
const src = `${import.meta.dirname}/../../../src`
const files = {
  sansLetters: `${src}/chart/text/sansLetters.ts`,
  serifLetters: `${src}/publish/layout/serifLetters.ts`,
} as const
const letters = Object.values(files).map((file) => readFileSync(file, 'utf8'))

/** Digest of the packages of fonts, of the code that reads them, and of the letters when they were last compared. */
const compared = 'e9c4ebd31887a472'
const packages = ['fontsource', 'expo-google-fonts'].flatMap((scope) =>
  ['ibm-plex-sans', 'source-serif-4'].map((name) => resolve(`@${scope}/${name}/package.json`)),
)
const now = [...packages, `${src}/build/fontLetters.ts`].map((file) => readFileSync(file, 'utf8'))
const digest = createHash('sha256')
  .update([...now, ...letters].join('\n'))
  .digest('hex')
  .slice(0, 16)

// HarfBuzz takes seconds for all pairs of letters, so that they are compared only where one of the files is another.
it.runIf(full || digest !== compared).each(['sansLetters', 'serifLetters'] as const)(
  '%s are those of the font files',
  async (name) => {
    await expect(lettersModule(name)).toMatchFileSnapshot(files[name])
  },
)

it('the letters were compared with the font files that are installed', () => {
  expect(digest, 'once the letters are those of the font files, this is the new digest').toBe(compared)
})

it('all letters together are no more than 8 kB, as sent', () => {
  expect(gzipSync(letters.join(''), { level: 9 }).length).toBeLessThanOrEqual(8000)
})
