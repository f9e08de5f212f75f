import type {Command} from 'unbash';
import type {ParsedShell} from '../parse-shell.ts';
import {visit} from '../parse-shell.ts';
import {type CommandLine, readCommand} from './command-line.ts';
import {KINDS} from './kinds.ts';
import type {NestedKind, NestedProgram} from './program.ts';
import {readHereDocument, readWord, type ScriptText, type WordText} from './word-text.ts';

const KUBECTL = /^(?:kubectl|oc|k)$/u;
const SHELL = /^(?:ba|da|a)?sh$/u;
const PYTHON = /^python(?:\d(?:\.\d+)?)?$/u;
const JSONPATH = /^(?:--output=|-o=?)?jsonpath(?:-as-json)?=/u;
const COLUMNS = /^(?:--output=|-o=?)?custom-columns=/u;
/** Commands whose words are texts, patterns or files. */
const NO_COMMANDS = /^(?:echo|printf|grep|egrep|rg|git|ls|cat|cp|mv|rm|man|which|type|apt|apt-get|yum|dnf|brew|apk|pip)$/u;
/** Options of `ssh` that take the next word. */
const SSH_VALUED = /^-[BbcDEeFIiJLlmOopQRSWw]$/u;

/** The programs that the commands of a script are given, in the order of their offsets. The script must have parsed without faults. */
export function findPrograms(parsed: ParsedShell, script: ScriptText): NestedProgram[] {
  const programs: NestedProgram[] = [];
  const next = new Map<Command, Command>();
  visit(parsed.script, (node, base) => {
    // Positions inside a copy that the parser decoded count from elsewhere.
    if (base !== null) return;
    if (node.type === 'Pipeline') {
      for (const [index, command] of node.commands.entries()) {
        const following = node.commands[index + 1];
        if (command.type === 'Command' && following?.type === 'Command') next.set(command, following);
      }
    }
    if (node.type !== 'Command') return;
    const line = readCommand(node, script);
    if (line === null) return;
    const following = next.get(node);
    programs.push(
      ...programsOf(line, script),
      ...documentsOf(line, following === undefined ? null : readCommand(following, script), script),
    );
  });
  return programs.sort((a, b) => (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0));
}

function* programsOf({name, args}: CommandLine, script: ScriptText): Iterable<NestedProgram> {
  if (KUBECTL.test(name)) yield* kubectlPrograms(args);
  else if (name === 'jq') yield* of(KINDS.jq, jqProgram(args));
  else if (name === 'curl') yield* curlBodies(args);
  else if (name === 'gh') for (const index of args.keys()) yield* of(KINDS.jq, optionValue(args, index, /^(?:--jq|-q)$/u));
  else if (SHELL.test(name)) yield* of(KINDS.shell, afterOption(args, /^-[a-z]*c$/u));
  else if (PYTHON.test(name)) yield* of(KINDS.python, afterOption(args, /^-[a-zA-Z]*c$/u));
  else if (name === 'ssh') yield* of(KINDS.shell, sshCommand(args, script));
  else if (!NO_COMMANDS.test(name)) yield* commandLater(args);
}

/** `uv run python -c …`, `su app -c …`: a program that runs another one, which we need not know. */
function* commandLater(args: readonly WordText[]): Iterable<NestedProgram> {
  const later = args.findIndex(({text}, index) => args[index + 1]?.text === '-c' && (SHELL.test(text) || PYTHON.test(text)));
  if (later >= 0) yield* of(PYTHON.test(args[later]?.text ?? '') ? KINDS.python : KINDS.shell, args[later + 2] ?? null);
}

function* kubectlPrograms(args: readonly WordText[]): Iterable<NestedProgram> {
  const verb = args.find(({text}) => /^(?:patch|run|expose|create)$/u.test(text))?.text;
  for (const [index, arg] of args.entries()) {
    const path = JSONPATH.exec(arg.text) ?? /^--for=jsonpath=/u.exec(arg.text);
    const columns = COLUMNS.exec(arg.text);
    if (path !== null) yield {kind: KINDS.jsonpath, ...slice(arg, path[0].length)};
    else if (columns !== null) yield {kind: KINDS.columns, ...slice(arg, columns[0].length)};
    const value = optionValue(args, index, verb === 'patch' ? /^(?:-p|--patch)$/u : /^--overrides$/u);
    if (value === null || (verb !== 'patch' && verb !== 'run' && verb !== 'expose')) continue;
    const isList = verb === 'patch' && args.some((_, at) => optionValue(args, at, /^--type$/u)?.text === 'json');
    yield {kind: isList ? KINDS.operations : verb === 'patch' ? KINDS.patch : KINDS.override, ...value};
  }
}

/** The value of an option, in the next word or after `=` in the same. */
function optionValue(args: readonly WordText[], index: number, option: RegExp): WordText | null {
  const arg = args[index];
  if (arg === undefined) return null;
  if (option.test(arg.text)) return args[index + 1] ?? null;
  const equals = arg.text.indexOf('=');
  return equals > 0 && option.test(arg.text.slice(0, equals)) ? slice(arg, equals + 1) : null;
}

function afterOption(args: readonly WordText[], option: RegExp): WordText | null {
  for (const [index, {text}] of args.entries()) {
    if (option.test(text)) return args[index + 1] ?? null;
    if (!text.startsWith('-') && !text.startsWith('+')) return null;
  }
  return null;
}

/** The first word that is no option; null when the program is in a file. */
function jqProgram(args: readonly WordText[]): WordText | null {
  for (let index = 0; index < args.length; index++) {
    const text = args[index]?.text ?? '';
    if (/^(?:-[a-zA-Z]*f|--from-file|-L)$/u.test(text)) return null;
    if (/^--(?:arg|argjson|slurpfile|rawfile)$/u.test(text)) index += 2;
    else if (text === '--indent') index++;
    else if (!/^-./u.test(text)) return args[index] ?? null;
  }
  return null;
}

function* curlBodies(args: readonly WordText[]): Iterable<NestedProgram> {
  for (const index of args.keys()) {
    const body = optionValue(args, index, /^(?:-d|--data|--data-raw|--data-binary|--data-ascii|--json)$/u);
    if (body !== null && /^\s*(?:\{\s*["}]|\[\s*[{"\]])/u.test(body.text)) yield {kind: KINDS.body, ...body};
  }
}

/** The one word after the host, when it is in quotes: the shell at the other end joins several. */
function sshCommand(args: readonly WordText[], {parsed}: ScriptText): WordText | null {
  let host = 0;
  while (args[host]?.text.startsWith('-')) host += SSH_VALUED.test(args[host]?.text ?? '') ? 2 : 1;
  const command = args[host + 1];
  const before = parsed[(command?.offsets[0] ?? 0) - 1];
  return command !== undefined && args.length === host + 2 && (before === '"' || before === "'") ? command : null;
}

/** What here-documents hold, by the command that reads them or the file that they are written to. */
function* documentsOf(line: CommandLine, following: CommandLine | null, script: ScriptText): Iterable<NestedProgram> {
  for (const document of line.hereDocuments) {
    const kind = kindOf(line, following, script);
    const text = kind === null ? null : readHereDocument(document, script);
    if (kind !== null && text !== null) yield {kind, ...text};
  }
}

function kindOf(line: CommandLine, following: CommandLine | null, script: ScriptText): NestedKind | null {
  if (readsManifest(line)) return KINDS.yaml;
  if (SHELL.test(line.name) && line.args.every(({text}) => /^-s?$|^-[a-z]*s$/u.test(text))) return KINDS.shell;
  if (PYTHON.test(line.name) && line.args.every(({text}) => text === '-')) return KINDS.python;
  if (line.name !== 'cat' && line.name !== 'tee') return null;
  if (line.name === 'cat' && line.args.some(({text}) => text !== '-')) return null;
  const output = line.redirects.find(({operator}) => operator === '>' || operator === '>>' || operator === '>|');
  const file = output?.target === undefined ? undefined : readWord(output.target, script)?.text;
  // What is appended may be a part of a document; a part of YAML is YAML.
  if (file !== undefined) return output?.operator === '>>' && !/\.ya?ml$/iu.test(file) ? null : kindOfFile(file);
  if (line.name === 'tee') return kindOfFile(line.args.find(({text}) => !text.startsWith('-'))?.text ?? '');
  if (following === null) return null;
  if (readsManifest(following)) return KINDS.yaml;
  return following.name === 'tee' ? kindOfFile(following.args.find(({text}) => !text.startsWith('-'))?.text ?? '') : null;
}

function readsManifest({name, args}: CommandLine): boolean {
  if (!KUBECTL.test(name) || !args.some(({text}) => /^(?:apply|create|replace|delete|diff)$/u.test(text))) return false;
  return args.some(
    ({text}, index) => /^(?:-f-|-f=-|--filename=-)$/u.test(text) || (/^(?:-f|--filename)$/u.test(text) && args[index + 1]?.text === '-'),
  );
}

function kindOfFile(file: string): NestedKind | null {
  if (/\.ya?ml$/iu.test(file)) return KINDS.yaml;
  if (/\.json$/iu.test(file)) return KINDS.jsonFile;
  if (/\.py$/iu.test(file)) return KINDS.python;
  if (/\.toml$/iu.test(file)) return KINDS.toml;
  return /\.(?:ba)?sh$/iu.test(file) ? KINDS.shell : null;
}

function* of(kind: NestedKind, word: WordText | null): Iterable<NestedProgram> {
  if (word !== null) yield {kind, ...word};
}

/** The text from an offset on. */
function slice({text, offsets, fillers}: WordText, from: number): WordText {
  const rest = fillers.filter(({end}) => end > from).map(({start, end}) => ({start: Math.max(0, start - from), end: end - from}));
  return {text: text.slice(from), offsets: offsets.slice(from), fillers: rest};
}
