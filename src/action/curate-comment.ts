import {setTimeout} from 'node:timers/promises';
import {isMarkerLine} from '../core/attribution.ts';
import type {Conventions} from '../core/conventions.ts';
import {TOOL_RULES} from '../core/tool-rules.ts';
import {createIsDenied, refuseDecision} from '../curator/decide.ts';
import {explainRule} from '../curator/explain-rule.ts';
import {parseCommands} from '../curator/parse-commands.ts';
import type {Language} from '../curator/pass.ts';
import {renderReply} from '../curator/render-reply.ts';
import {scrubMark} from '../curator/scrub-mark.ts';
import {findOwnSignature, signatureOf} from '../github/own-signature.ts';
import {type ReadPull, readPull} from '../github/pull-facts.ts';
import {isAnswered, react} from '../github/reactions.ts';
import {type Remark, readRemark} from '../github/remarks.ts';
import {replyOnce} from '../github/replies.ts';
import {createParser} from '../parsers/parse-facts.ts';
import {rules} from '../rules/index.ts';
import {answerComment, type CommandDesk, type KnownItem} from '../use-cases/answer-comment.ts';
import {findQuotes} from '../use-cases/find-quotes.ts';
import {findAsker} from '../use-cases/read-decisions.ts';
import {scrubTexts} from '../use-cases/scrub-pull-request.ts';
import {curateHead} from './curate-target.ts';
import type {CuratorJob} from './curator-job.ts';
import {fixHead} from './fix-head.ts';
import {log} from './log.ts';
import {openBase, ownersOf, readMemory} from './speak-pass.ts';

/** `issue_comment`: does what the comment asks for. Says nothing to a comment that asks for nothing. */
export async function curateComment(job: CuratorJob): Promise<void> {
  const {client, repository, own, payload} = job;
  const {action, comment, issue} = payload as {
    readonly action?: unknown;
    readonly comment?: {readonly id?: unknown; readonly body?: unknown};
    readonly issue?: {readonly number?: unknown; readonly pull_request?: unknown};
  };
  const isOurs = action === 'created' && issue?.pull_request && typeof issue.number === 'number' && typeof comment?.id === 'number';
  if (!isOurs) return log('The event is no new comment on a pull request, there is nothing to do');
  const parse = await createParser();
  const read = (body: string) => parseCommands(body, parse);
  if (read(String(comment.body)).length === 0) return log('The comment asks for nothing');
  // What it says now counts, not what it said when the event was made.
  const remark = await readRemark(client, repository, Number(comment.id));
  if (remark === null || remark.isEdited || remark.isBot || remark.body !== comment.body) return log('The comment does not count');
  if (await isAnswered(client, repository, remark.id, own.login)) return log('The comment has been answered');
  const pull = await readPull(client, repository, Number(issue.number));
  if (!pull.isOpen) return log('The pull request is not open, there is nothing to do');
  await answerComment(await openDesk(job, pull, remark, read));
}

async function openDesk(job: CuratorJob, pull: ReadPull, remark: Remark, parse: CommandDesk['parse']): Promise<CommandDesk> {
  const {client, repository, own, readCollaborator} = job;
  const {number} = pull.facts;
  const {conventions, files} = await openBase(job, pull);
  const isDenied = createIsDenied(conventions.curator.accept.deny);
  const {memory, sticky} = await readMemory(job, pull);
  const state = memory === 'newer' ? null : memory.state;
  const items = state?.items.map((item): KnownItem => ({id: item.id, ruleId: item.ruleId, isOpen: item.state === 'open'})) ?? null;
  const language = state?.language ?? guessLanguage(sticky?.body ?? null, conventions);
  let committed: string | null = null;
  return {
    comment: remark,
    parse,
    findAsker: () => findAsker({repository, readCollaborator, ...ownersOf(pull)}, remark.login),
    readItems: async () => items,
    refuseDecision: (kind, item) => refuseDecision(kind, item, isDenied),
    canAuthorAccept: conventions.curator.accept.byAuthor,
    fix: async (ids) => {
      const {id} = await readCollaborator(remark.login);
      const {name} = await readCollaborator(remark.login);
      const isBotsOwn = conventions.curator.fixAuthor === 'bot' || id === null;
      const committer = await findOwnSignature(client);
      const author = isBotsOwn ? committer : signatureOf({id, login: remark.login, name});
      const answer = await fixHead(job, pull, conventions, memory === 'newer' ? null : memory, ids, {author, committer});
      if (answer.kind === 'done' && answer.outcome.kind === 'committed') committed = answer.outcome.sha;
      return answer;
    },
    scrub: async () => scrubTexts({client, repository, number, conventions: conventions.attribution, parse: await createParser()}),
    findRule: (word) => [...rules, ...TOOL_RULES].find(({id}) => id === word.toLowerCase())?.id ?? null,
    explain: async (ruleId, item) => {
      const rule = [...rules, ...TOOL_RULES].find(({id}) => id === ruleId);
      if (!rule) throw new Error('an item names a rule that does not exist');
      const quotes = await findQuotes(conventions.curator.sources, new Set([ruleId]), files.readFile);
      const explained = explainRule(rule, (line) => isMarkerLine(line, conventions.attribution));
      return {...explained, quote: quotes[ruleId] ?? null, item};
    },
    react: (answer) => react(client, repository, remark.id, answer),
    reply: async (key, reply) => {
      const mark = `<!-- docs-curator:reply ${key} -->`;
      const count = reply.kind === 'scrubbed' ? `\n\n${scrubMark(reply)}` : '';
      const body = `${mark}\n${renderReply(reply, language)}${count}`;
      await replyOnce(client, repository, number, {mark, body}, (login) => login === own.login);
    },
    publish: async () => {
      if (committed !== null) await waitForHead(job, number, committed);
      await curateHead(job, number, null);
    },
  };
}

const MAX_WAITS = 5;

/** GitHub takes a moment to know a pull request's new head. */
async function waitForHead({client, repository}: CuratorJob, number: number, sha: string): Promise<void> {
  for (let wait = 0; wait < MAX_WAITS; wait++) {
    if ((await readPull(client, repository, number)).facts.head === sha) return;
    await setTimeout(1000);
  }
}

/** The language that the comment is in, where nobody asked for one. */
function guessLanguage(body: string | null, {curator}: Conventions): Language {
  if (curator.language !== 'auto') return curator.language;
  const heading = /^### (.*)$/mu.exec(body ?? '')?.[1] ?? '';
  return heading !== '' && !heading.startsWith('Curator') ? 'zh-CN' : 'en';
}
