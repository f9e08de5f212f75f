import {resolve} from 'node:path';
import {loadConfig} from '../config/load.ts';
import {DRAFT_PREFIX} from '../core/document.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import {MAX_DOCUMENT_BYTES} from '../sources/decode.ts';
import {openSource} from '../sources/open.ts';
import {readSmallFile} from '../sources/safe-read.ts';
import {findStart} from '../sources/start.ts';
import {lintCommits} from '../use-cases/lint-commits.ts';
import type {Arguments} from './parse-arguments.ts';
import {preparePrint} from './report.ts';
import {applyRuleOptions, readMaxWarnings} from './settings.ts';
import type {Terminal} from './terminal.ts';

/** Runs `commit-msg FILE` and answers with the exit code. Says nothing of a message without findings: a hook speaks when it refuses. */
export async function runCommitMessage(args: Arguments, terminal: Terminal): Promise<number> {
  const [file] = args.operands;
  if (file === undefined) throw new ToolError('Missing FILE, such as `.git/COMMIT_EDITMSG`');
  const start = findStart(terminal.directory, args.valueOf('directory'));
  const print = await preparePrint(args, terminal, start);
  const bytes = readSmallFile(resolve(start, file), file, MAX_DOCUMENT_BYTES, null);
  if (bytes === null) throw new ToolError(`Cannot read \`${file}\`: it does not exist`);
  const {rules} = await import('../rules/index.ts');
  const ruleIds = listRuleIds(rules);
  const opened = await openSource(start, null);
  const configured = await loadConfig(opened, args.valueOf('config'), start, ruleIds);
  // A message in another encoding is read with replacement characters, as that of a commit is.
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  const outcome = await lintCommits({
    content: {files: [], documents: [{path: `${DRAFT_PREFIX}${file}`, text}], unchecked: [], head: null},
    conventions: applyRuleOptions(configured, args, ruleIds),
    rules,
    today: terminal.today,
    isQuiet: args.isOn('quiet'),
    maxWarnings: readMaxWarnings(args.valueOf('max-warnings')),
  });
  const isSilent = outcome.report.findings.length === 0 && args.valueOf('format') === null && args.valueOf('output') === null;
  const {clean: _, ...report} = outcome.report;
  return isSilent ? outcome.exitCode : print({...outcome, report});
}
