import { execFileSync } from 'node:child_process'
import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { figuresCopy } from '#tests/judges/support/figuresCopy.ts'
import { full } from '#tests/full.ts'

describe.runIf(full)('figures:update and figures:check', () => {
  let copy: Awaited<ReturnType<typeof figuresCopy>>
  let before: ReadonlyMap<string, string> = new Map()
  beforeAll(async () => {
    copy = await figuresCopy()
    before = copy.tables()
  }, 60_000)
  beforeEach(() => copy.reset())
  afterAll(() => copy.remove())

  const expectNothing = ({ status, said }: ReturnType<typeof copy.update>, words: RegExp) => {
    expect(said).toMatch(words)
    expect(said).toMatch(/Nothing was written\.\n$/)
    expect(said).not.toMatch(/^\s+at |node:internal/m)
    expect(status).toBe(1)
    expect(copy.tables()).toEqual(before)
  }

  it.each([
    ['figures:update --revise', undefined, ['customs-monthly.csv', 'corrections.csv', 'sources.csv']],
    ['figures:update --years', ['--years'], ['customs-annual.csv', 'sources.csv']],
    ['figures:add', ['add', 'X-8542'], ['customs-monthly.csv', 'sources.csv']],
  ])('%s changes its tables and what is said of them, and leaves nothing beside them', (_, args, expected) => {
    const { status, said } = copy.update({}, args)
    expect(status, said).toBe(0)
    const after = copy.tables()
    expect([...after.keys()]).toEqual([...before.keys()])
    const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name))
    expect(changed.toSorted()).toEqual([...expected, 'datapackage.json'].toSorted())
    expect(copy.check().status).toBe(0)
  })

  it('say that there is no network', () => {
    expectNothing(copy.updateAsShipped({ FETCH: 'none' }), /no connection/)
  })

  it.each(['customs-monthly.csv', 'sources.csv', 'datapackage.json'])('name %s where it is missing or cut', (file) => {
    const expectNamed = (): void => {
      for (const { said, status } of [copy.check(), copy.update()]) {
        expect(said).toMatch(new RegExp(`^(.*/mocks/data/)?${file}[:,] `, 'm'))
        expect(said).not.toMatch(/^\s+at |node:internal|^Written/m)
        expect(status).toBe(1)
      }
    }
    rmSync(join(copy.data, file))
    expectNamed()
    copy.reset()
    truncateSync(join(copy.data, file), 903)
    expectNamed()
  })

  const onDisk = (kilobytes: number): boolean => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', copy.data], { stdio: 'pipe' })
    } catch {
      return false
    }
    onTestFinished(() => void execFileSync('umount', [copy.data], { stdio: 'pipe' }))
    copy.reset()
    return true
  }
  const noMount = 'this user may not mount a file system'

  it('say that the folder is read-only', ({ skip }) => {
    skip(!onDisk(8192), noMount)
    execFileSync('mount', ['-o', 'remount,ro', copy.data])
    expectNothing(copy.update(), /read-only/)
    expect(copy.check().status).toBe(0)
  }, 60_000)

  it.for([0, 4, 40, 100])('say that the disk is full, with %d kB left', (left, { skip }) => {
    skip(!onDisk(8192), noMount)
    const ballast = join(copy.data, '.ballast')
    const free = Number(execFileSync('stat', ['-f', '-c', '%a', copy.data], { encoding: 'utf8' })) * 4096
    writeFileSync(ballast, Buffer.alloc(free - left * 1024))
    const ran = copy.update()
    rmSync(ballast)
    expectNothing(ran, /disk is full/)
  })
})
