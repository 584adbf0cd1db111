// `node src/build/run.js FILE ARGUMENTS` runs a command in TypeScript through Vite, without a build.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file = '', ...args] = process.argv.slice(2)
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })
process.exitCode = await module.run(args)
