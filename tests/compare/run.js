// `npm run compare [-- part…]`: is the page as it was at another commit? Both are built, served at the same address and
// asked the same in Chromium, through the page alone: nothing is imported from the code of the other commit.
//
// Parts; without a name all of them:
//   states    400 states of the controls: the CSV of the dialog *Export*, the complete link, the address in both its forms
//   links     addresses that mean only a part of what they say: what they become, and what the page says of it
//   pictures  PNG and SVG of every view of the gallery that has a figure, opened again: those of the other commit on both pages
//   views     every view of the gallery as it looks, once
//
//   --against REV     the other commit; without it the last one, HEAD
//   --before FOLDER   its build, if there is one already
//   --after FOLDER    a build of the work tree, if there is one already
//   --only VIEWS      of the gallery, by name: lines,balance
//   --control         instead: the other commit next to itself with a figure and a word changed. Whatever sees no
//                     difference checks nothing.
//
// Everything is compared byte for byte; any difference is exit code 1.
// Pictures that differ are kept in a folder that is named at the end, with those of the other commit and what differs in red.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Builds are for readers: without this, Vite would make them for development.
process.env.NODE_ENV = 'production'
const compare = fileURLToPath(new URL('./compare.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const { module } = await runnerImport(compare, { configFile: false, root, logLevel: 'error' })
process.exitCode = await module.run(process.argv.slice(2))
