import type {Unpaired} from './bracket-repairs.ts';
import type {ScriptFault} from './verdict.ts';

/** Says of a quote or a bracket that its partner is missing. */
export function describeUnpaired({at, mark, partner}: Unpaired): ScriptFault {
  const range = {start: at, end: at + mark.length};
  const [own, other] = [mark, partner].map((token) => (token === '`' ? 'backtick' : `\`${token}\``));
  if (mark === partner) return {...range, problem: `missing partner of a ${own}`, help: `Add the missing ${other}`};
  return ')]}'.includes(mark)
    ? {...range, problem: `unexpected ${own}`, help: 'Remove it, or add the bracket that it closes'}
    : {...range, problem: `missing ${other} for ${own}`, help: `Add ${other} where the ${own} ends`};
}
