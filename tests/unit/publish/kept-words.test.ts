import { expect, it, vi } from 'vitest'
import { keepWords, keptWords } from '#src/app/export/exportChoices.ts'

it('a credit holds for this visit where the browser keeps nothing', () => {
  const forbidden = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden })
  keepWords('credit', 'Chart: Newsroom')
  expect(keptWords.get()).toEqual({ source: '', credit: 'Chart: Newsroom' })
  keepWords('credit', '')
  expect(keptWords.get().credit).toBe('')
  vi.unstubAllGlobals()
})
