import type {CheckText} from '../language.ts';
import {checkJson, isStrictJson} from '../languages/json.ts';
import {checkYaml} from '../languages/yaml.ts';

/** Judges what kubectl reads as YAML and people mostly write as JSON. */
export const checkPatch: CheckText = (text, budget) => {
  if (isStrictJson(text)) return null;
  const verdict = checkYaml(text, budget);
  if (verdict === null || verdict === 'unchecked' || !/^\s*[{[]/u.test(text)) return verdict;
  // The words for JSON say more where the text is JSON but for one fault.
  const named = checkJson(text, budget);
  return named === null || named === 'unchecked' || named.certainty === 'soft' ? verdict : named;
};

/** Judges a patch of type `json`: a list of operations. */
export const checkOperations: CheckText = (text, budget) => {
  const start = text.search(/\S/u);
  if (text[start] !== '{') return checkPatch(text, budget);
  const help = 'Put the operations in `[…]`, or use `--type=merge`';
  return {certainty: 'hard', start, end: start + 1, problem: 'unexpected object, expected a list of operations', help};
};
