export const engineNames = ['Chromium', 'Firefox', 'WebKitGTK'] as const
export type EngineName = (typeof engineNames)[number]

export type Size = { readonly width: number; readonly height: number }

/** Keys without a letter, by WebDriver's code points: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
} as const
export type Key = keyof typeof keyCodes

/** The least that a judge needs of a browser by any driver. Pointer and keys are real input, not events of a script. */
export type Browser = {
  open(size: Size): Promise<Window>
  close(): Promise<void>
}

export type Window = {
  go(url: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  /** @param code an expression whose value is a text, or the promise of one */
  run(code: string): Promise<string>
  movePointer(x: number, y: number): Promise<void>
  pressPointer(): Promise<void>
  releasePointer(): Promise<void>
  press(key: Key): Promise<void>
  type(text: string): Promise<void>
  chooseFile(selector: string, path: string): Promise<void>
  screenshot(): Promise<Buffer>
  print(): Promise<Buffer>
  readonly downloads: string
  /** Console messages that only the browser itself can tell; probe.ts keeps those of the page. */
  readonly console: readonly string[]
  close(): Promise<void>
}
