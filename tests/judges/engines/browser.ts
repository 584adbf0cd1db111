/** The least that a judge needs of a browser, whoever drives it. Pointer and keys are real input, not events of a script. */
export type Browser = {
  /** A window of a reader who was never here. */
  open(options: WindowOptions): Promise<Window>
  close(): Promise<void>
}

export const engineNames = ['Chromium', 'Firefox', 'WebKitGTK'] as const
export type EngineName = (typeof engineNames)[number]

export type Size = { readonly width: number; readonly height: number }
export type WindowOptions = {
  /** Of what the page has, without what the browser draws around it. */
  readonly size: Size
  /** Is the system dark? */
  readonly dark: boolean
}

export type Key =
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'Enter'
  | 'Escape'
  | 'Tab'

export type Window = {
  go(url: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  /** @param code an expression, or the promise of one, whose value is a text */
  run(code: string): Promise<string>
  /** In CSS pixels of the window. */
  movePointer(x: number, y: number): Promise<void>
  pressPointer(): Promise<void>
  releasePointer(): Promise<void>
  press(key: Key): Promise<void>
  type(text: string): Promise<void>
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>
  /** PNG of what the window shows. */
  screenshot(): Promise<Buffer>
  /** PDF of the page on paper of A4. */
  print(): Promise<Buffer>
  /** Where files go that the page saves. */
  readonly downloads: string
  /** What only the browser itself can tell of the console; the page's own part is probe.ts'. */
  readonly console: readonly string[]
  close(): Promise<void>
}
