import { Audit, Outcome } from '@siteimprove/alfa-act'
import { Playwright } from '@siteimprove/alfa-playwright'
import type { Flattened } from '@siteimprove/alfa-rules'
import rules, { Group } from '@siteimprove/alfa-rules'
import type { Page } from '@playwright/test'
import type { Finding } from '#tests/judges/answers.ts'
import { neverAsked, notOfParts, rulesLeftOut } from '#tests/judges/answers.ts'

// Siteimprove Alfa (https://alfa.siteimprove.com) is a second opinion on accessibility, by another house than axe's.

const beyond = rulesLeftOut('alfa', neverAsked)
const ofThePage = rulesLeftOut('alfa', notOfParts)

const nameOf = (uri: string): string => uri.split('/').at(-1) ?? uri

/**
 * Hides other parts from Alfa, which alone reads `childNodes`: its rules about distances take seconds on a whole page.
 * Runs inside the page.
 */
function showOnly(selector: string): void {
  let node = document.querySelector(selector)
  for (; node?.parentElement; node = node.parentElement) {
    const only = [node]
    Object.defineProperty(node.parentElement, 'childNodes', { configurable: true, get: () => only })
  }
}

function showAll(selector: string): void {
  for (let node = document.querySelector(selector)?.parentElement; node; node = node.parentElement)
    Reflect.deleteProperty(node, 'childNodes')
}

export async function alfaFindings(page: Page, where: string, part: string | undefined): Promise<Finding[]> {
  if (part !== undefined) await page.evaluate(showOnly, part)
  const input = await Playwright.toPage(await page.evaluateHandle(() => document))
  if (part !== undefined) await page.evaluate(showAll, part)
  const unasked = part === undefined ? beyond : [...beyond, ...ofThePage]
  const asked = rules.reject(({ uri }) => unasked.includes(nameOf(uri)))
  const audit = Audit.of<Flattened.Input, Flattened.Target, Flattened.Question, Flattened.Subject>(input, asked)
  return Array.from(await audit.evaluate())
    .filter((outcome) => Outcome.isFailed(outcome))
    .map(({ rule, target }) => ({
      rule: nameOf(rule.uri),
      where,
      what: (Group.isGroup(target) ? Array.from(target).join(' ') : String(target))
        .replaceAll(/\s+/g, ' ')
        .slice(0, 200),
    }))
}
