import { expect, vi } from 'vitest'
import { page } from 'vitest/browser'

// These helpers make files in the form of UN Comtrade, and read what the page says of them.

/** The lines that the page opens with. */
export const served = ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL']

export const header = 'period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,motCode,primaryValue,netWgt'

type Row = {
  readonly period: string
  readonly flow?: string
  readonly code?: string
  readonly desc?: string
  readonly value?: string
  readonly weight?: string
}
export const row = ({
  period,
  flow = 'M',
  code = '2709',
  desc = 'Crude',
  value = '4e9',
  weight = '8e9',
}: Row): string => [period, '156', '643', flow, code, `"${desc.replaceAll('"', '""')}"`, '0', value, weight].join(',')
export const months = (year: number): string[] =>
  Array.from({ length: 12 }, (_, i) => `${year}${String(i + 1).padStart(2, '0')}`)
export const years = [2019, 2020, 2021, 2022, 2023, 2024]
/** Every month of six years, each value larger than the last, so that its line rises. */
export const crude = (part: Partial<Row> = {}): string[] =>
  years.flatMap(months).map((period, i) => row({ period, value: `${3e9 + i * 5e7}`, ...part }))
export const csv = (...rows: readonly string[]): string => `\uFEFF${[header, ...rows].join('\r\n')}\r\n`

/** Drops files on the page as a reader does: a browser allows it only where the page has accepted `dragover`. */
export async function drop(...files: readonly File[]): Promise<void> {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  const happens = (type: string): boolean =>
    !window.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }))
  await vi.waitFor(() => expect(happens('dragover'), 'the page takes files').toBe(true), {
    timeout: 10_000,
    interval: 5,
  })
  happens('drop')
}

export const told = (): string => document.querySelector('.picture-told')?.textContent ?? ''
export const statusRole = (): string | null => document.querySelector('.picture-told')?.getAttribute('role') ?? null
export const notes = (): string => document.querySelector('#explore .figure-notes')?.textContent ?? ''
export const userFileGroup = () => page.getByRole('group', { name: 'Your file' })
export const give = (content: BlobPart, name: string): Promise<void> => drop(new File([content], name))
