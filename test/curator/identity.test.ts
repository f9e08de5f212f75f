import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import type {Finding} from '../../src/core/finding.ts';
import {lint} from '../../src/core/lint.ts';
import {prepare} from '../../src/core/prepare.ts';
import {defineRule} from '../../src/core/rule.ts';
import {Workspace} from '../../src/core/workspace.ts';
import {advance} from '../../src/curator/advance.ts';
import {describeItem} from '../../src/curator/item-facts.ts';
import {matchItems, prefixOf} from '../../src/curator/match-items.ts';
import type {PassState, StoredItem} from '../../src/curator/pass.ts';
import type {PassFinding} from '../../src/curator/pass-report.ts';
import {hashFinding} from '../../src/curator/recognise.ts';
import {encodeState} from '../../src/curator/state.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {rules} from '../../src/rules/index.ts';
import {openSource} from '../../src/sources/open.ts';
import {listRenames} from '../../src/sources/revisions.ts';
import {parseDocuments, parseOnce} from '../../src/use-cases/parse-documents.ts';
import {preflight} from '../support/conventions.ts';
import {modules} from '../support/lint-files.ts';
import {git, scratchDirectory} from '../support/scratch.ts';
import {type Place, readLineMapping} from './line-mapping.ts';
import {deflate, PULL, reportOf} from './looks.ts';

/** Every link and code span as a finding: what a rule could point at, and many of them alike. */
const everyReference = defineRule({
  id: 'test/every-reference',
  description: '',
  rationale: '',
  severity: 'info',
  examples: [],
  *check({facts}) {
    for (const {start, end} of [...facts.links, ...facts.codeSpans]) yield {range: {start, end}, message: 'Unexpected reference'};
  },
});

/** How many findings there are, and of how many the question is answered as git would. */
interface Score {
  moved: number;
  edited: number;
  lost: number;
  vanished: number;
  carried: number;
}

const NAMES = {inBase: new Map<string, string>(), before: new Map<string, string>()};

function toPassFinding({ruleId, severity, path, line, endLine, message, help, subject, section, identity}: Finding): PassFinding {
  return {ruleId, severity, path, line, endLine, message, help, subject, section, identity, now: [], fixed: null, after: null};
}

/** What a finding is apart from its place. */
function keyOf({ruleId, subject, section, identity}: PassFinding, renames: ReadonlyMap<string, string>): string {
  return JSON.stringify([ruleId, renames.get(subject ?? '') ?? subject, section, identity.target]);
}

/** Each finding of the old commit with the one of the new that stands where git says that its line went; null when there is none. */
function pairByGit(
  old: readonly PassFinding[],
  now: readonly PassFinding[],
  placeOf: (finding: PassFinding) => Place,
  renames: ReadonlyMap<string, string>,
) {
  const left = new Map<string, PassFinding[]>();
  for (const finding of now) {
    const key = `${finding.path} ${keyOf(finding, new Map())}`;
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  const take = (finding: PassFinding, path: string, fits: (line: number) => boolean): PassFinding | null => {
    const list = left.get(`${path} ${keyOf(finding, renames)}`) ?? [];
    const index = list.findIndex(({line}) => fits(line));
    return index < 0 ? null : (list.splice(index, 1)[0] ?? null);
  };
  const pairs = new Map<PassFinding, {readonly partner: PassFinding | null; readonly isMoved: boolean}>();
  for (const finding of old) {
    const place = placeOf(finding);
    if (place === null) pairs.set(finding, {partner: null, isMoved: false});
    else if ('line' in place) pairs.set(finding, {partner: take(finding, place.path, (line) => line === place.line), isMoved: true});
  }
  // What stands on untouched lines is taken first.
  for (const finding of old) {
    const place = placeOf(finding);
    if (place === null || 'line' in place) continue;
    const partner = take(finding, place.path, (line) => line >= place.from && line <= place.until);
    pairs.set(finding, {partner, isMoved: false});
  }
  return pairs;
}

/** A state in which every finding is an item of its own. */
function stateOf(findings: readonly PassFinding[]): PassState {
  const {state} = advance({state: null, report: reportOf([]), pull: PULL, decisions: [], now: '2026-01-01T00:00:00Z', language: 'en'});
  const items = findings.map((finding, index): StoredItem => {
    const id = `${prefixOf(finding)}${index + 1}`;
    const facts = describeItem([finding], reportOf([]));
    return {id, ruleId: finding.ruleId, state: 'open', since: 1, changed: 1, ...facts, hashes: [hashFinding(finding, NAMES)], former: []};
  });
  return {...state, items};
}

test('what survives a commit of a real history keeps its number, and what vanishes gives its number to nobody', async () => {
  const bundle = resolve(import.meta.dirname, '../../../shared/corpus/kubeblocks-addon-docs.bundle');
  if (!existsSync(bundle)) return void process.stderr.write(`No corpus at ${bundle}: its history is not replayed\n`);
  const clone = scratchDirectory();
  git(clone, ['clone', '--quiet', '--bare', bundle, '.']);
  const parse = parseOnce(await createParser());
  const findingsAt = async (revision: string) => {
    const {documents, files} = await (await openSource(clone, revision)).source.read();
    const workspace = new Workspace({documents: parseDocuments(documents, parse).documents, files});
    const all = [...rules, everyReference];
    const {findings} = lint(workspace, preflight, all, await prepare(workspace, preflight, all, modules));
    return findings.map(toPassFinding);
  };
  const commits = git(clone, ['rev-list', '--first-parent', '--reverse', 'main']).trim().split('\n');
  const scores = {rules: create(), references: create()};
  let numbers = {kept: 0, of: 0};
  let largest = 0;
  let old: readonly PassFinding[] | null = null;
  for (const [index, head] of commits.entries()) {
    const now = await findingsAt(head);
    const base = commits[index - 1];
    if (old !== null && base !== undefined) {
      const renames = await listRenames(clone, base, head, '');
      const mapLine = readLineMapping(git(clone, ['diff', '--unified=0', '--find-renames', base, head]));
      const truth = pairByGit(old, now, ({path, line}) => mapLine(path, line), renames);
      const before = new Map([...renames].map(([from, to]) => [to, from]));
      const state = stateOf(old);
      const {found} = matchItems(state, now, {...NAMES, before}, () => false);
      for (const [place, finding] of old.entries()) {
        const score = finding.ruleId === everyReference.id ? scores.references : scores.rules;
        const {partner, isMoved} = truth.get(finding) ?? {partner: null, isMoved: false};
        const match = found.get(state.items[place]?.id ?? '')?.[0]?.finding ?? null;
        if (partner === null) {
          score.vanished++;
          if (match !== null) score.carried++;
        } else {
          score[isMoved ? 'moved' : 'edited']++;
          if (!isAlike(match, partner)) score.lost++;
        }
      }
      // The same with items as people see them.
      const own = old.filter(({ruleId}) => ruleId !== everyReference.id).slice(0, 1000);
      const look = {pull: PULL, decisions: [], now: '2026-01-01T00:00:00Z', language: 'en' as const};
      const first = advance({...look, state: null, report: reportOf(own)});
      largest = Math.max(largest, encodeState(first.state, deflate).length);
      const second = advance({
        ...look,
        state: first.state,
        report: reportOf(now.filter(({ruleId}) => ruleId !== everyReference.id)),
        moves: renames,
      });
      const idOf = ({items}: typeof first.pass) => new Map(items.flatMap(({id, findings}) => findings.map((finding) => [finding, id])));
      const [ids, next] = [idOf(first.pass), idOf(second.pass)];
      for (const finding of own) {
        const partner = truth.get(finding)?.partner;
        if (!partner || !ids.has(finding)) continue;
        numbers = {kept: numbers.kept + (next.get(partner) === ids.get(finding) ? 1 : 0), of: numbers.of + 1};
      }
    }
    old = now;
  }
  process.stdout.write(`${commits.length - 1} commits\n`);
  for (const [name, {moved, edited, lost, vanished, carried}] of Object.entries(scores)) {
    const survived = moved + edited;
    process.stdout.write(
      `${name}: ${survived} survive (${edited} on edited lines), ${lost} lost; ${vanished} vanish, ${carried} carried over\n`,
    );
    expect((survived - lost) / survived).toBeGreaterThanOrEqual(0.995);
  }
  expect(scores.rules.carried / scores.rules.vanished).toBeLessThanOrEqual(0.02);
  // One row of a table, and three long code spans that a rewritten document has elsewhere: to git these have gone.
  expect(scores.references.carried).toBeLessThanOrEqual(4);
  process.stdout.write(`numbers: ${numbers.kept} of ${numbers.of} kept; largest state ${largest} characters\n`);
  expect(numbers.kept / numbers.of).toBeGreaterThanOrEqual(0.995);
}, 300_000);

function create(): Score {
  return {moved: 0, edited: 0, lost: 0, vanished: 0, carried: 0};
}

/** Whether two findings are one; of several at one text on one line nobody can tell which is which. */
function isAlike(one: PassFinding | null, other: PassFinding): boolean {
  return one !== null && one.path === other.path && one.line === other.line && keyOf(one, new Map()) === keyOf(other, new Map());
}
