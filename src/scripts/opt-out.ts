import type {Fence} from '../core/facts.ts';

/** The word in a fence's info string that leaves its scripts unchecked. */
export const OPT_OUT = 'no-check';

/** Whether a fence asks not to be checked: `bash no-check`, `bash,no-check`, `bash {no-check}`. */
export function hasOptOut({lang, meta}: Pick<Fence, 'lang' | 'meta'>): boolean {
  return `${lang ?? ''} ${meta ?? ''}`.split(/[\s,{}]+/u).includes(OPT_OUT);
}
