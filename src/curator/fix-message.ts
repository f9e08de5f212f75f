/** What a fix of a rule does, and to what: one, and several. */
type Deed = readonly [verb: string, one: string, several: string];

const DEEDS: Readonly<Record<string, Deed>> = {
  'index/missing-entry': ['add', 'index entry', 'index entries'],
  'index/missing-description': ['add', 'index description', 'index descriptions'],
  'metadata/field-order': ['reorder the fields of', 'document', 'documents'],
  'metadata/invalid-value': ['correct', 'field value', 'field values'],
  'metadata/missing-field': ['add', 'field', 'fields'],
  'metadata/new-document-status': ['correct', 'status', 'statuses'],
  'reference/expired-forward': ['correct', 'forward reference', 'forward references'],
  'reference/not-clickable': ['link', 'reference', 'references'],
  'reference/stale-forward': ['link', 'reference that came true', 'references that came true'],
  'reference/unmarked-forward': ['mark', 'forward reference', 'forward references'],
  'link/case-mismatch': ['correct', 'link', 'links'],
  'link/missing-fragment': ['correct', 'link', 'links'],
  'link/missing-target': ['correct', 'link', 'links'],
  'script/label': ['label', 'code block', 'code blocks'],
  'structure/charset': ['replace', 'character', 'characters'],
};
const OTHER: Deed = ['fix', 'finding', 'findings'];

/** More ids than these are only counted. */
const MAX_IDS = 8;
/** A longer list of deeds says no more than a number. */
const MAX_DEEDS = 4;

/**
 * The message of a commit of fixes, one line in the form of the repository, such as
 * `[docs] docs-curator: add 2 index entries, link 1 reference (F1 F3)`.
 */
export function nameFixes(prefix: string, ruleIds: readonly string[], ids: readonly string[]): string {
  const counts = new Map<string, {readonly deed: Deed; count: number}>();
  for (const ruleId of ruleIds) {
    const deed = DEEDS[ruleId] ?? OTHER;
    const key = deed.join();
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, {deed, count: 1});
  }
  const deeds = [...counts.values()].map(({deed: [verb, one, several], count}) => `${verb} ${count} ${count === 1 ? one : several}`);
  const what = deeds.length > MAX_DEEDS ? `fix ${ruleIds.length} findings` : deeds.join(', ');
  const named = ids.length > MAX_IDS ? `${ids.length} items` : ids.join(' ');
  return `${prefix === '' ? '' : `${prefix} `}docs-curator: ${what}${named === '' ? '' : ` (${named})`}`;
}
