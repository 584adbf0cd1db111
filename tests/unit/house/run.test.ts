import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('the whole check says which commands could not be run, and still counts', () => {
  const { stdout, status } = spawnSync(process.execPath, ['tests/run.js'], {
    env: { PATH: '/nowhere' },
    encoding: 'utf8',
  })
  expect(stdout).toContain('spawn node ENOENT')
  expect(stdout).toContain('✗ types')
  expect(stdout).toContain('– site: not run')
  expect(stdout).toContain('0 passed, 0 failed')
  expect(status).toBe(1)
})
