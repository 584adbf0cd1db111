import { spawnSync } from 'node:child_process'

const code =
  'import csv, io, json, sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode("utf-8-sig"), newline="")))))'

export function pythonRows(csv: string | Uint8Array): unknown {
  const { stdout, stderr } = spawnSync('python3', ['-c', code], { input: csv, maxBuffer: 2 ** 26 })
  if (stderr.length > 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString())
}
