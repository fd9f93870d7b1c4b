import * as v from 'valibot'
import { calibrate, checkPolicy, type Market, type MarketPolicy, type Result } from '../market/index'
import { MarketInput } from './marketSchema'

/** A calibrated market and the policies to solve it under. */
export interface MarketRequest {
  readonly market: Market
  readonly policies: readonly MarketPolicy[]
}

/** Read a request from JSON text; the error is one line that begins with the field at fault. */
export function readMarketInput(text: string): Result<MarketRequest, string> {
  const json = parseJson(text)
  if (!json.ok) return json
  const parsed = v.safeParse(MarketInput, json.value, { abortEarly: true })
  if (!parsed.success) return { ok: false, error: describeIssue(parsed.issues[0]) }
  const market = calibrate(parsed.output.problem)
  if (!market.ok) return { ok: false, error: `problem.${market.error.path}: ${market.error.message}` }
  for (const [index, policy] of parsed.output.policies.entries()) {
    const checked = checkPolicy(market.value, policy)
    if (!checked.ok) return { ok: false, error: `policies[${index}].${checked.error.path}: ${checked.error.message}` }
  }
  return { ok: true, value: { market: market.value, policies: parsed.output.policies } }
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, error: `input: not JSON (${error instanceof Error ? error.message : String(error)})` }
  }
}

/** The schema names the deepest field it can; a choice between shapes names the field that holds it. */
function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return `${path.slice(1) || 'input'}: ${describeFault(issue)}`
}

function describeFault(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || issue.type === 'custom') return issue.message
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a known field'
  if (issue.received === 'undefined') return 'is missing'
  return `expected ${issue.expected ?? 'something else'}, found ${issue.received}`
}
