import type {Pulls} from '../core/pulls.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';

const EXPECTED = 'expected `[{"number": 71, "added": ["docs/a.md"]}]`, with `"draft"` or `"state": "closed"` where they hold';

/**
 * Reads what `--open-pulls` names: a JSON list of pull requests with the paths they add; `state` is `open` when absent, else `merged`
 * or `closed`. Throws a `ToolError` for anything else.
 */
export function parseOpenPulls(text: string, name: string): Pulls {
  const fail = (what: string): never => {
    throw new ToolError(`Unexpected ${what} in ${quote(name)}, ${EXPECTED}`);
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('text that is not JSON');
  }
  if (!Array.isArray(value)) return fail('value');
  const open = new Map();
  const closed = new Map();
  for (const [index, entry] of value.entries()) {
    if (typeof entry !== 'object' || entry === null) return fail(`entry ${index + 1}`);
    const {number, added = [], draft = false, state = 'open', ...rest} = entry as Record<string, unknown>;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) return fail(`key ${quote(unknown)}`);
    if (!Number.isSafeInteger(number) || (number as number) < 1) return fail(`number in entry ${index + 1}`);
    if (open.has(number) || closed.has(number)) return fail(`second entry ${index + 1} for number ${number}`);
    if (!Array.isArray(added) || added.some((path) => typeof path !== 'string')) return fail(`list \`added\` in entry ${index + 1}`);
    if (typeof draft !== 'boolean') return fail(`value of \`draft\` in entry ${index + 1}`);
    if (state === 'open') open.set(number, {number, isDraft: draft, added});
    else if (state === 'merged' || state === 'closed') closed.set(number, state);
    else return fail(`state in entry ${index + 1}`);
  }
  return {open, closed};
}
