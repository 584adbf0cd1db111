import { describe, expect, it, vi } from 'vitest'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'

describe('a function with a memory', () => {
  it('gives the same result for the same arguments, and another for each other one', () => {
    const pair = memoize(10, (word: string, count: number | null, of: object) => ({ word, count, of }))
    const [one, other] = [{}, {}]
    const first = pair('a', 1, one)
    expect(pair('a', 1, one)).toBe(first)
    expect(first).toEqual({ word: 'a', count: 1, of: one })
    for (const result of [pair('b', 1, one), pair('a', 2, one), pair('a', null, one), pair('a', 1, other)]) {
      expect(result).not.toBe(first)
    }
    expect(pair('a', null, one).count).toBe(null)
  })

  it('does not take the end of one text for the beginning of the next', () => {
    const joined = memoize(10, (one: string, other: string) => `${one}|${other}`)
    expect([joined('ab', 'c'), joined('a', 'bc')]).toEqual(['ab|c', 'a|bc'])
    expect([joined('a,b', 'c'), joined('a', 'b,c')]).toEqual(['a,b|c', 'a|b,c'])
  })

  it('remembers nothing and null too', () => {
    const made = vi.fn((word: string) => (word === 'a' ? null : undefined))
    const nothing = memoize(10, made)
    expect(['a', 'a', 'b', 'b'].map((word) => nothing(word))).toEqual([null, null, undefined, undefined])
    expect(made).toHaveBeenCalledTimes(2)
  })

  it('never holds more than twice its bound', () => {
    const made = vi.fn((n: number) => n)
    const one = memoize(50, made)
    for (let n = 0; n < 1000; n += 1) one(n)
    expect(made).toHaveBeenCalledTimes(1000)
    for (let n = 999; n > 950; n -= 1) one(n)
    expect(made, 'the last fifty are there').toHaveBeenCalledTimes(1000)
    for (let n = 899; n >= 850; n -= 1) one(n)
    expect(made, 'those before the last hundred are not').toHaveBeenCalledTimes(1050)
  })
})

describe('a function of an object with a memory', () => {
  it('gives the same result for the same object alone', () => {
    const wrapped = memoizeByObject((of: object) => ({ of }))
    const one = {}
    expect(wrapped(one)).toBe(wrapped(one))
    expect(wrapped({}).of).not.toBe(one)
  })

  it('forgets a promise that failed, and keeps one that did not', async () => {
    let calls = 0
    const load = memoizeByObject(async ({ name }: { readonly name: string }) => {
      calls += 1
      if (calls === 1) throw new Error('cut off')
      return `${name} ${calls}`
    })
    const face = { name: 'Plex' }
    await expect(load(face)).rejects.toThrow('cut off')
    await expect(load(face)).resolves.toBe('Plex 2')
    await expect(load(face)).resolves.toBe('Plex 2')
  })
})
