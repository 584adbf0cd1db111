// `npm run bench [-- part…]` measures the speed of the page, its chart and its export, next to others in the same run.
//
// Parts; without a name, all but `engine`. Each part replaces its own section of RESULTS.md.
//   load                     the built site next to the same HTML without scripts: two visits, phone and desk
//   toggles                  a commodity toggled on the built page with twelve lines
//   board                    frames missed over a figure alone and over one of six figures side by side
//   search                   a word and a phrase typed into the search
//   12x115 20x3000           charts of so many series × points: this site's, plain Recharts, ECharts and uPlot, on the
//                            same made-up series in the same size, at full speed and with a four times slower CPU
//   export                   the default figure as a PNG of 2400 × 1350 next to html-to-image
//   memory                   heap, nodes and listeners that two thousand toggles leave behind
//   engine                   ClickHouse with made-up pairs beside the figures, next to the figures alone
//
//   --dry                    prints the results and leaves RESULTS.md as it is
//   --against REV            measures in turns with an earlier commit, which is built from its own files and lock file
//   --before FOLDER          with --against: an existing build of that commit, with its bench pages under bench/
//
// *Painted* is the same for all: the first task after the frame that follows the call, when that frame's drawing has
// left the page's thread. An SVG is put into pixels after that, by other threads, so *shown* says when the browser had
// the frame on the screen (Event Timing of the click, in steps of 8 ms; 16 stands for 16 or less). *Work* is the time
// of the page's own thread (TaskDuration of the DevTools protocol), without the painting of other threads. Contenders
// take turns, each visit is a new page, and the report has the median of the visits or a percentile of all their
// toggles.
//
// The bench is no gate, because clocks of busy machines wander; tests/e2e/budget.spec.ts counts what must hold on every
// machine.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Readers get production builds; without this, Vite would build for development.
process.env.NODE_ENV = 'production'
const bench = fileURLToPath(new URL('./bench.ts', import.meta.url))
const { module } = await runnerImport(bench, { configFile: false, logLevel: 'error' })
process.exitCode = await module.run(process.argv.slice(2))
