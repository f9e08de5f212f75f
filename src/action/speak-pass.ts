import {createHash} from 'node:crypto';
import {deflateRawSync, inflateRawSync} from 'node:zlib';
import {setFailed} from '@actions/core';
import {loadConfig} from '../config/load.ts';
import {isMarkerLine} from '../core/attribution.ts';
import type {Conventions} from '../core/conventions.ts';
import {dirname, normalize} from '../core/path.ts';
import {TOOL} from '../core/tool.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import {advance} from '../curator/advance.ts';
import {type CheckWords, describeFailure, describePass} from '../curator/check-text.ts';
import {createIsDenied} from '../curator/decide.ts';
import type {Now} from '../curator/find-now.ts';
import {parseCommands} from '../curator/parse-commands.ts';
import type {PassReport} from '../curator/pass-report.ts';
import {passMarker, renderPass} from '../curator/render-pass.ts';
import {decodeState, encodeState} from '../curator/state.ts';
import {createRemoteFiles} from '../github/base-files.ts';
import {type CheckPlace, findCheckTexts, saveCheck} from '../github/check-run.ts';
import {listNewest, type ReadPull, readPull} from '../github/pull-facts.ts';
import {findRenames} from '../github/renames.ts';
import {findStickies, hideComment, type Sticky, type StickyPlace, saveSticky} from '../github/sticky-comment.ts';
import {createParser} from '../parsers/parse-facts.ts';
import {rules} from '../rules/index.ts';
import {CONFIG_PATH} from '../sources/open.ts';
import {
  type CuratorPassOutcome,
  type DecisionsNow,
  type Memory,
  type PassStore,
  recall,
  runCuratorPass,
} from '../use-cases/curator-pass.ts';
import {findNows} from '../use-cases/find-nows.ts';
import {findQuotes} from '../use-cases/find-quotes.ts';
import {readDecisionsNow} from '../use-cases/read-decisions.ts';
import type {CuratorJob} from './curator-job.ts';
import {log} from './log.ts';

/** Where a report comes from. */
export interface ReportOrigin {
  /** Number of the workflow run whose summary has all of it; null without one. */
  readonly run: number | null;
  /** The head that a push has just replaced; null when there was none, or nobody knows. */
  readonly before: string | null;
}

/** How many commits of a pull request are asked for a check run that remembers. */
const REMEMBERING_COMMITS = 10;
/** So much of its hash tells configurations apart. */
const CONFIG_DIGITS = 6;
const MAX_CONFIG_BYTES = 64_000;

/** Says what was found in a head: in the comment and the check run of its pull request. Throws a `ToolError`, and the client's error. */
export async function speakPass(
  job: CuratorJob,
  pull: ReadPull,
  report: PassReport,
  {run, before}: ReportOrigin,
): Promise<CuratorPassOutcome> {
  const {facts} = pull;
  const {conventions, files, root} = await openBase(job, pull);
  const wanted = new Set(report.findings.map(({ruleId}) => ruleId));
  const quotes = await findQuotes(conventions.curator.sources, wanted, files.readFile, root);
  let nows: ReadonlyMap<string, Now> = new Map();
  const surroundings = {
    version: TOOL.version,
    config: await hashConfig(files),
    quotes,
    rationales: Object.fromEntries(rules.map(({id, rationale}) => [id, rationale])),
    isMarker: (line: string) => isMarkerLine(line, conventions.attribution),
  };
  const outcome = await runCuratorPass({
    report,
    pull: facts,
    comment: pull.isOfBot ? 'off' : conventions.curator.comment,
    run,
    store: createStore(job, pull, before),
    readDecisions: () => readDecisions(job, pull, conventions),
    advance: async (memory, decisions) => {
      const look = await takeLook(job, pull, report, conventions, memory, decisions);
      nows = await findNows({...job, pass: look.pass});
      return look;
    },
    encode: (state) => encodeState(state, (bytes) => deflateRawSync(bytes)),
    decode,
    render: (pass, state, ofRun) => renderPass(pass, {...surroundings, nows, state, run: ofRun}),
    describe: (pass, hasComment) => describePass(pass, {...surroundings, nows}, repositoryUrl(job), hasComment),
  });
  for (const note of outcome.notes) log(note);
  log(`Comment: ${outcome.comment}, check run: ${outcome.check ?? 'none'}`);
  if (outcome.check === 'refused' && outcome.pass?.items.some(({id, state}) => id.startsWith('F') && state === 'open')) {
    setFailed('Fixes are needed before this pull request is merged');
  }
  return outcome;
}

/** The conventions of the base, and the files that hold them. */
export interface OpenedBase {
  readonly conventions: Conventions;
  /** The directory that the files are relative to, in the repository; `''` is its top. */
  readonly root: string;
  readonly files: ReturnType<typeof createRemoteFiles>;
}

/** Reads the configuration that judges a pull request: that of its base. Throws a `ToolError`, and the client's error. */
export async function openBase({client, repository, inputs}: CuratorJob, {base}: ReadPull): Promise<OpenedBase> {
  // As where documents are read: the nearest directory that holds a configuration is the root.
  let root = normalize(inputs.workingDirectory) ?? '';
  let files = createRemoteFiles(client, repository, base, root);
  while (root !== '' && (await files.resolve(CONFIG_PATH)) === null) {
    root = dirname(root);
    files = createRemoteFiles(client, repository, base, root);
  }
  return {conventions: await loadConfig({source: files, root: null}, null, '', listRuleIds(rules)), files, root};
}

/** Compares what was found in a head with what is remembered; writes nothing. */
export async function takeLook(
  job: CuratorJob,
  pull: ReadPull,
  report: PassReport,
  {curator}: Conventions,
  {state, isLost}: Memory,
  {decisions, isHeld, language}: DecisionsNow,
): Promise<ReturnType<typeof advance>> {
  return advance({
    ...{state, isLost, report, pull: pull.facts, decisions, isHeld, now: pull.now},
    language: curator.language,
    askedLanguage: language,
    isDenied: createIsDenied(curator.accept.deny),
    moves: await findMoves(job, state?.history.at(-1)?.head ?? null, pull.facts.head),
  });
}

/** What is remembered of a pull request, and the comment that says so. Throws the client's error. */
export async function readMemory(job: CuratorJob, pull: ReadPull): Promise<{memory: Memory | 'newer'; sticky: Sticky | null}> {
  const store = createStore(job, pull, null);
  const [sticky = null] = await store.findComments();
  return {memory: await recall({store, decode, pull: pull.facts}, sticky, []), sticky};
}

/** The state in the last line of a text. */
export function decode(text: string): ReturnType<typeof decodeState> {
  return decodeState(text, (bytes, maxOutputLength) => inflateRawSync(bytes, {maxOutputLength}));
}

/** Does something for a pull request, and where that fails, says so in a check run: a check that never reports would hide it. */
export async function reportFailure(job: CuratorJob, pull: ReadPull, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = error instanceof ToolError ? error.message : 'internal error';
    await writeFailure(job, pull, describeFailure(reason, 'en')).catch(() => log('Cannot write the check run that says so'));
    throw error;
  }
}

async function writeFailure(job: CuratorJob, {facts}: ReadPull, words: CheckWords): Promise<void> {
  const {client, repository, own} = job;
  const place = {...repository, number: facts.number, own};
  // What is remembered stays remembered.
  const [text = ''] = await findCheckTexts(client, place, [facts.head]);
  await saveCheck(client, place, facts.head, {conclusion: 'failure', ...words, text}, runUrl(job));
}

function createStore(job: CuratorJob, {facts}: ReadPull, before: string | null): PassStore {
  const {client, repository, own} = job;
  const place: CheckPlace & StickyPlace = {...repository, number: facts.number, own, marker: passMarker(facts.number)};
  const isCurrent = async () => {
    const now = await readPull(client, repository, facts.number);
    return now.isOpen && now.facts.head === facts.head;
  };
  return {
    findComments: () => findStickies(client, place),
    saveComment: (body, seen) => saveSticky(client, place, body, seen, isCurrent),
    hideDuplicate: (sticky) => hideComment(client, sticky, 'DUPLICATE'),
    findCheckTexts: async () => {
      const newest = await listNewest(client, repository, facts.number, REMEMBERING_COMMITS);
      return findCheckTexts(client, place, [facts.head, ...(before === null ? [] : [before]), ...newest]);
    },
    saveCheck: (check) => saveCheck(client, place, facts.head, check, runUrl(job)),
    isCurrent,
  };
}

/** What people decided, by what they may do now. Throws the client's error. */
export async function readDecisions(job: CuratorJob, pull: ReadPull, {curator}: Conventions): Promise<DecisionsNow> {
  const {client, repository, readCollaborator} = job;
  const parse = await createParser();
  return readDecisionsNow({
    ...{client, repository, readCollaborator, number: pull.facts.number},
    ...ownersOf(pull),
    parse: (body) => parseCommands(body, parse),
    canAuthorAccept: curator.accept.byAuthor,
  });
}

/** Whose the pull request is, and the fork that its head stands in. */
export function ownersOf({facts, headRepository}: ReadPull): {author: string; headOwner: string | null} {
  return {author: facts.author, headOwner: facts.isFork ? (headRepository?.owner ?? null) : null};
}

async function findMoves({client, repository}: CuratorJob, from: string | null, to: string): Promise<Map<string, string>> {
  return from === null || from === to ? new Map() : findRenames(client, repository, from, to);
}

async function hashConfig({readFile}: ReturnType<typeof createRemoteFiles>): Promise<string | null> {
  const bytes = await readFile(CONFIG_PATH, MAX_CONFIG_BYTES);
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex').slice(0, CONFIG_DIGITS);
}

/** Address of the repository for people, without a slash at the end. */
export function repositoryUrl({environment, repository: {owner, repo}}: Pick<CuratorJob, 'environment' | 'repository'>): string {
  return `${environment.GITHUB_SERVER_URL || 'https://github.com'}/${owner}/${repo}`;
}

function runUrl(job: Pick<CuratorJob, 'environment' | 'repository'>): string | null {
  const {GITHUB_RUN_ID: run = ''} = job.environment;
  return /^\d{1,15}$/u.test(run) ? `${repositoryUrl(job)}/actions/runs/${run}` : null;
}
