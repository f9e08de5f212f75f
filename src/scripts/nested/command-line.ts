import type {Command, HereDoc, Redirect} from 'unbash';
import {readWord, type ScriptText, type WordText} from './word-text.ts';

/** A command with what runs it taken off: `sudo -u app kubectl exec pod -- sh -c …` is `sh -c …`. */
export interface CommandLine {
  /** The base name of the program. */
  readonly name: string;
  readonly args: readonly WordText[];
  readonly hereDocuments: readonly HereDoc[];
  readonly redirects: readonly Redirect[];
}

/** Programs that run the command they are given: which of their options take the next word, and how many words come before it. */
const RUNNERS: ReadonlyMap<string, {readonly valued: string; readonly own: number}> = new Map(
  Object.entries({
    sudo: {valued: 'ughpCTRD', own: 0},
    doas: {valued: 'uC', own: 0},
    env: {valued: 'uC', own: 0},
    xargs: {valued: 'InPLdasE', own: 0},
    time: {valued: 'fo', own: 0},
    nohup: {valued: '', own: 0},
    exec: {valued: 'a', own: 0},
    command: {valued: '', own: 0},
    nice: {valued: 'n', own: 0},
    watch: {valued: 'n', own: 0},
    timeout: {valued: 'sk', own: 1},
  }),
);
/** Programs that run what stands after `--`. */
const EXECUTORS = /^(?:kubectl|oc|k|k3s|minikube|docker|podman|nerdctl|crictl|microk8s)$/u;
const SHELL = /^(?:ba|da|a|k|z)?sh$/u;

/** Reads a command; null when its words are not all where the parser says they are. */
export function readCommand(command: Command, script: ScriptText): CommandLine | null {
  if (command.name === undefined) return null;
  const words: WordText[] = [];
  for (const node of [command.name, ...command.args]) {
    const word = readWord(
      node.type === 'Word' ? node : {type: 'Word', pos: node.pos, end: node.end, text: node.text, value: node.text},
      script,
    );
    if (word === null) return null;
    words.push(word);
  }
  const rest = unwrap(words);
  const [first] = rest;
  if (first === undefined) return null;
  return {
    name: baseName(first.text),
    args: rest.slice(1),
    hereDocuments: command.redirects.filter((redirect) => redirect.type === 'HereDoc'),
    redirects: command.redirects.filter((redirect) => redirect.type === 'Redirect'),
  };
}

function unwrap(words: readonly WordText[]): readonly WordText[] {
  let rest = words;
  for (let depth = 0; depth < 8; depth++) {
    const name = baseName(rest[0]?.text ?? '');
    const runner = RUNNERS.get(name);
    if (runner !== undefined) rest = rest.slice(afterOptions(rest, runner.valued) + runner.own);
    else if (EXECUTORS.test(name)) {
      const inner = commandInside(rest);
      if (inner === null) return rest;
      rest = inner;
    } else return rest;
  }
  return rest;
}

/** `kubectl exec pod -- sh -c …`, `docker run image sh -c …`; null when the command runs nothing inside. */
function commandInside(words: readonly WordText[]): readonly WordText[] | null {
  const verb = words.findIndex(({text}, index) => index > 0 && index < 6 && /^(?:exec|run|debug|rsh|ssh|kubectl)$/u.test(text));
  if (verb < 0) return null;
  if (words[verb]?.text === 'kubectl') return words.slice(verb);
  const dashes = words.findIndex(({text}, index) => index > verb && text === '--');
  if (dashes > 0) return words.slice(dashes + 1);
  const shell = words.findIndex(
    ({text}, index) => index > verb && SHELL.test(baseName(text)) && /^-[a-z]*c$/u.test(words[index + 1]?.text ?? ''),
  );
  return shell > 0 ? words.slice(shell) : null;
}

function afterOptions(words: readonly WordText[], valued: string): number {
  let at = 1;
  for (let word = words[at]?.text; word !== undefined && (word.startsWith('-') || /^\w+=/u.test(word)); word = words[at]?.text) {
    at += /^-\w$/u.test(word) && valued.includes(word.slice(1)) ? 2 : 1;
  }
  return at;
}

function baseName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}
