// Loads the tables into a folder and is killed on the way: node killed.js FOLDER
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const module = async (path) => {
  const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url))
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module
}
const { openChdb } = await module('mocks/clickhouse/chdb.ts')
const { loadData } = await module('mocks/clickhouse/load.ts')
const { readDataFile } = await module('mocks/answers/disk.ts')
const engine = await openChdb(process.argv[2], () => {})
const insert = async (table, lines) => {
  if (table === 'trade.europe_monthly') process.kill(process.pid, 'SIGKILL')
  await engine.insert(table, lines)
}
await loadData({ ...engine, insert }, readDataFile, () => {})
