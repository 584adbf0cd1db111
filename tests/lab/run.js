import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Readers get production builds; without this, Vite would build for development.
process.env.NODE_ENV = 'production'
const [name = '', ...args] = process.argv.slice(2)
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const { module } = await runnerImport(file, { configFile: false, root, logLevel: 'error' })
process.exitCode = await module[name](args)
