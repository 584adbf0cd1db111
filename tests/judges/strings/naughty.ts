import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as v from 'valibot'

/** The Big List of Naughty Strings (https://github.com/minimaxir/big-list-of-naughty-strings). */
const list = v.parse(
  v.array(v.string()),
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('big-list-of-naughty-strings'), 'utf8')),
)

/** Strings that the list lacks: directions, letters without width, words without breaks, bad cells and addresses. */
const more = [
  '\u202Eevil\u202C right',
  '\u2066\u2067\u2068isolates never closed',
  '\u200Fright-to-left mark\u200E',
  '\u061Carabic letter mark',
  '\u200B\u200B\u200B',
  'zero\u200Bwidth\u200Cjoiners\u200Dand\u2060more\uFEFF',
  '\u00AD'.repeat(100),
  'soft\u00ADhyphen'.repeat(20),
  '\u0000nul\u0001\u0008\u001B[31mred',
  'line\u2028separator\u2029paragraph',
  'line\r\nbreak\nand\rreturn\tand tab',
  '\uD800 half',
  '\uFFFE\uFFFF noncharacters',
  'W'.repeat(45),
  'W'.repeat(200),
  '9'.repeat(140),
  'm'.repeat(5000),
  `https://trade.test/${'a-very-long-part-of-an-address/'.repeat(8)}`,
  'и'.repeat(200),
  '中'.repeat(200),
  '俄罗斯对华出口原油'.repeat(30),
  'ﷺ'.repeat(40),
  '𒐫'.repeat(30),
  `e${'\u0301'.repeat(200)}`,
  'Z̴̨͝ą̷l̸̛g̶̀o̵͠'.repeat(15),
  '👩‍👩‍👧‍👦'.repeat(60),
  '🇷🇺🇨🇳'.repeat(40),
  '=HYPERLINK("https://evil.test";"x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1;2)',
  '\t=1+1',
  '"quoted", and; parted|by\teverything',
  '""',
  "'",
  ']]>',
  '<![CDATA[x]]>',
  '&lt;script&gt;&#60;&amp;',
  '<script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{name}',
  '{count|one|many}',
  "$1$&$`$'",
  '%00%0A%E2%80%AE',
  '%E0%A4%A',
  '&series=M-2709#x',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'CON',
  'a/b\\c:d*e?f"g<h>i|j',
  '.',
  ' '.repeat(5000),
]

/** Halves of surrogate pairs are replaced, because they have no UTF-8: no address, file or file name can hold them. */
export const naughty: readonly string[] = [...list, ...more].map((text) => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))

export const unwanted = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u
