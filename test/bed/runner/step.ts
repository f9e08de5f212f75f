import {type Annotation, type AnnotationLevel, toAnnotation} from './annotation.ts';
import {CaselessMap} from './caseless-map.ts';
import {findCommand} from './commands.ts';
import {FileCommandError, readPairs, readPaths} from './file-commands.ts';
import {readLines} from './log-lines.ts';
import {Masker} from './masker.ts';
import {type Command, isSameCommand, parseCommand} from './parse-command.ts';
import type {RuleSet} from './rules.ts';

/** A command the runner acted on, in the order of the log. */
export interface SeenCommand {
  readonly name: string;
  readonly syntax: 'V1' | 'V2';
  readonly properties: Record<string, string>;
  readonly data: string;
}

/** What a step left behind. */
export interface StepResult {
  readonly outcome: 'success' | 'failure' | 'cancelled';
  /** 128 + the signal's number for a process that died of one. */
  readonly exitCode: number;
  readonly annotations: readonly Annotation[];
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  /** Variables for later steps. */
  readonly env: Record<string, string>;
  /** Folders that later steps have in front of PATH, in the order they were added. */
  readonly paths: readonly string[];
  /** Values the step itself had masked. */
  readonly masks: readonly string[];
  /** Owners of the problem matchers in force at the end. */
  readonly matchers: readonly string[];
  /** The summary as uploaded; null when there is none. */
  readonly summary: string | null;
  /** The lines of the step's raw log. */
  readonly log: readonly string[];
  readonly commands: readonly SeenCommand[];
}

/** What a step knows of its job. */
export interface StepContext {
  readonly workspace: string;
  /** The step's own environment: the env context. */
  readonly env: Readonly<Record<string, string>>;
  /** Values masked from the start. */
  readonly secrets: readonly string[];
  readonly isDebug: boolean;
  readonly rules: RuleSet;
}

/** Ends the step at once: the runner throws where nothing catches. */
export class StepAborted extends Error {}

const summaryLimit = 1_048_576;
const messageLimit = 4096;
const annotationLimit = 10;

/** One step of a job: takes its log lines and command files, and keeps what they amount to. */
export class Step {
  readonly context: StepContext;
  readonly outputs: CaselessMap;
  readonly state: CaselessMap;
  readonly env = new Map<string, string>();
  readonly matchers = new Set<string>();
  paths: string[] = [];
  isEchoing: boolean;
  readonly #masker: Masker;
  readonly #ownMasks = new Set<string>();
  readonly #log: string[] = [];
  readonly #annotations: Annotation[] = [];
  readonly #counts = {error: 0, warning: 0, notice: 0};
  readonly #commands: SeenCommand[] = [];
  #stopToken: string | null = null;
  #isFailed = false;
  #isCancelled = false;
  #summary: string | null = null;

  constructor(context: StepContext) {
    this.context = context;
    this.outputs = new CaselessMap(context.rules.has('file.caseless'));
    this.state = new CaselessMap(context.rules.has('file.caseless'));
    this.isEchoing = context.isDebug;
    this.#masker = new Masker(context.rules);
    for (const secret of context.secrets) this.#masker.add(secret);
  }

  /** Takes one line of standard output or standard error. @throws StepAborted when the runner gives the step up. */
  receive(line: string): void {
    const {rules} = this.context;
    const command = parseCommand(line, (name) => this.#isKnown(name), rules);
    if (command && this.#process(command, line)) {
      const {name, syntax, properties, data} = command;
      this.#commands.push({name, syntax, properties: properties.toRecord(), data});
      return;
    }
    this.write(rules.has('log.markers') ? line.replace(/##\[(?=start-action|end-action)/g, '##[\\') : line);
  }

  #isKnown(name: string): boolean {
    const {rules} = this.context;
    if (this.#stopToken !== null && isSameCommand(name, this.#stopToken, rules)) return true;
    return isSameCommand(name, 'stop-commands', rules) || findCommand(name, rules) !== null || !rules.has('command.known');
  }

  /** @returns whether the line was a command and not text. */
  #process(command: Command, line: string): boolean {
    const {rules} = this.context;
    if (this.#stopToken !== null) {
      if (!isSameCommand(command.name, this.#stopToken, rules)) return false;
      this.#stopToken = null;
      this.write(line);
      return true;
    }
    if (isSameCommand(command.name, 'stop-commands', rules)) {
      this.#stop(command.data);
      this.write(line);
      return true;
    }
    const found = findCommand(command.name, rules);
    if (!found) return true;
    if (this.isEchoing && !found.isNeverEchoed) this.write(line);
    try {
      found.run(this, command);
    } catch (error) {
      this.addIssue('error', `Unable to process command '${found.isNeverEchoed ? command.name : line}' successfully.`);
      this.fail(messageOf(error));
    }
    return true;
  }

  #stop(token: string): void {
    const {rules} = this.context;
    const isTaken = token === '' || isSameCommand(token, 'pause-logging', rules) || this.#isKnown(token);
    if (isTaken && rules.has('command.stop-token')) throw new StepAborted(`Unexpected stop-commands token '${token}'`);
    if (rules.has('command.stop')) this.#stopToken = token;
    if (token.length > 6 && rules.has('command.stop-mask')) this.addMask(token);
  }

  /** Writes a line to the log, masked. */
  write(line: string): void {
    this.#log.push(this.context.rules.has('log.masked') ? this.#masker.mask(line) : line);
  }

  addMask(value: string): void {
    this.#masker.add(value);
    this.#ownMasks.add(value);
  }

  /** Makes an annotation while there is room for one of its type, and writes the message to the log. */
  addIssue(level: AnnotationLevel, message: string, properties = new CaselessMap()): void {
    const {rules} = this.context;
    const masked = rules.has('annotation.masked') ? this.#masker.mask(message) : message;
    const cut = rules.has('annotation.cut') ? masked.slice(0, messageLimit) : masked;
    if (this.#counts[level]++ < annotationLimit || !rules.has('annotation.limit')) {
      const annotation = toAnnotation(level, cut, properties, rules);
      if (annotation) this.#annotations.push(annotation);
    }
    if (cut !== '') this.write(`##[${level}]${cut}`);
  }

  /** An error that fails the step whatever its exit code. */
  fail(message: string): void {
    this.addIssue('error', message);
    this.#isFailed = true;
  }

  /** The job was cancelled. */
  cancel(): void {
    this.addIssue('error', 'The operation was canceled.');
    this.#isCancelled = true;
  }

  /** Reads GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV, GITHUB_PATH and GITHUB_STEP_SUMMARY; a file that is gone is null. */
  readFiles(files: Readonly<Record<'output' | 'state' | 'env' | 'path' | 'step_summary', Buffer | null>>): void {
    const {rules} = this.context;
    this.#readPairs('output', files.output, (name, value) => {
      if (name === '' && rules.has('file.output-name')) throw new FileCommandError('Value cannot be empty: name');
      if (this.outputs.get(name) === undefined || rules.has('file.after')) this.outputs.set(name, value);
    });
    this.#readPairs('state', files.state, (name, value) => rules.has('file.state') && this.state.set(name, value));
    this.#readPairs('env', files.env, (name, value) => {
      if (name.toUpperCase() === 'NODE_OPTIONS' && rules.has('file.env-blocked')) {
        this.addIssue('error', `Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`);
      } else if (rules.has('file.env')) {
        this.env.set(name, value);
      }
    });
    if (rules.has('file.path')) this.paths = readPaths(this.paths, String(files.path ?? ''));
    this.#readSummary(files.step_summary);
  }

  #readPairs(file: string, content: Buffer | null, store: (name: string, value: string) => void): void {
    const pairs = readPairs(String(content ?? ''), this.context.rules);
    try {
      for (const [name, value] of this.context.rules.has('file.lazy') ? pairs : [...pairs]) store(name, value);
    } catch (error) {
      if (!(error instanceof FileCommandError)) throw error;
      this.addIssue('error', `Unable to process file command '${file}' successfully.`);
      this.fail(error.message);
    }
  }

  #readSummary(content: Buffer | null): void {
    const {rules} = this.context;
    if (content === null || content.length === 0) return;
    if (content.length > summaryLimit && rules.has('file.summary-size')) {
      const size = Math.floor(content.length / 1024);
      this.addIssue('error', `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`);
      return;
    }
    const lines = readLines(content.toString().replace(/^\ufeff/, ''));
    const masked = rules.has('file.summary-masked') ? lines.map((line) => this.#masker.mask(line)) : lines;
    this.#summary = masked.map((line) => `${line}\n`).join('');
  }

  /** @returns all there is to know once the process has exited and the files are read. */
  finish(exitCode: number): StepResult {
    const isFailed = this.#isFailed || (exitCode !== 0 && this.context.rules.has('process.exit-code'));
    return {
      outcome: this.#isCancelled ? 'cancelled' : isFailed ? 'failure' : 'success',
      exitCode,
      annotations: this.#annotations,
      outputs: this.outputs.toRecord(),
      state: this.state.toRecord(),
      env: Object.fromEntries(this.env),
      paths: this.paths,
      masks: [...this.#ownMasks],
      matchers: [...this.matchers],
      summary: this.#summary,
      log: this.#log,
      commands: this.#commands,
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
