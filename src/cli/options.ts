import type {ParserName} from '../parsers/parse-facts.ts';

/** An option of the command line, as help shows it and as it is parsed. */
export interface Option {
  /** Long name without dashes. */
  readonly name: string;
  readonly short?: string;
  /** Name of its value; an option without one is a switch. */
  readonly value?: string;
  /** What is meant when no value is given; another one is given behind an equals sign. */
  readonly implied?: string;
  readonly isRepeatable?: boolean;
  readonly description: string;
}

/** A thing the tool can be told to do. */
export interface Verb {
  readonly name: string;
  /** Names of its operands, as help shows them. */
  readonly operands: string;
  readonly maxOperands: number;
  readonly description: string;
  /** Names of the options it takes, besides `help` and `version`. */
  readonly options: readonly string[];
}

/** The parsers, the usual one first. */
export const PARSERS: readonly [ParserName, ...ParserName[]] = ['satteri', 'mdast'];

/** Every option, in the order in which help lists them. */
export const OPTIONS: readonly Option[] = [
  {name: 'directory', short: 'C', value: 'DIR', description: 'run as if started in DIR'},
  {name: 'config', value: 'FILE', description: 'read FILE instead of .github/docs-curator.yml in the root'},
  {name: 'tree', value: 'REV', description: 'lint a git revision from the object database, without a checkout'},
  {name: 'base', value: 'REV', description: 'compare with REV instead of the usual main branch'},
  {name: 'old-tip', value: 'REV', description: 'prove that no file differs from REV, the tip before the commits were reworded'},
  {name: 'open-pulls', value: 'FILE', description: 'read from FILE (JSON) what other pull requests add'},
  {name: 'stdin', description: 'lint the text on standard input'},
  {name: 'stdin-filename', value: 'PATH', description: 'where in the workspace the text on standard input stands'},
  {name: 'only', value: 'ID', isRepeatable: true, description: 'look for findings of this rule alone, or of an area such as "link/*"'},
  {name: 'rule', value: 'ID=SEVERITY', isRepeatable: true, description: 'set a rule to off, info, warning or error'},
  {name: 'max-warnings', value: 'N', description: 'fail when there are more than N warnings'},
  {name: 'fix', value: 'all', implied: 'safe', description: 'make the fixes that are safe, or all, also those that want a look'},
  {name: 'fix-dry-run', value: 'all', implied: 'safe', description: 'print as a patch what --fix would change, and change nothing'},
  {name: 'baseline', value: 'FILE', description: 'read FILE instead of .github/docs-curator-baseline.jsonl in the root'},
  {name: 'no-baseline', description: 'report what the baseline holds as well'},
  {name: 'init-baseline', description: 'record all findings in a new baseline, so that only later ones are reported'},
  {name: 'update-baseline', description: 'take out of the baseline what no longer occurs'},
  {name: 'print', description: 'print the proposal and write nothing'},
  {name: 'quiet', description: 'report errors only'},
  {name: 'format', value: 'FORMAT', description: 'how findings are printed'},
  {name: 'output', short: 'o', value: 'FILE', description: 'write the report to FILE instead of standard output'},
  {name: 'parser', value: 'NAME', description: `the Markdown parser: ${PARSERS.join(' or ')}`},
  {name: 'no-color', description: 'print without colors'},
  {name: 'help', short: 'h', description: 'show this help'},
  {name: 'version', short: 'v', description: 'show the version'},
];

const FIX = ['fix', 'fix-dry-run'];
const BASELINE = ['baseline', 'no-baseline', 'init-baseline', 'update-baseline'];
const REPORT = ['directory', 'config', 'only', 'rule', 'max-warnings', 'quiet', 'format', 'output', 'no-color'];

/** Every verb; the first is the one meant when none is named. */
export const VERBS: readonly Verb[] = [
  {
    name: 'lint',
    operands: '[PATH...]',
    maxOperands: Number.POSITIVE_INFINITY,
    description: 'lint the documents of a repository; with paths, report those files and directories only',
    options: [...REPORT, ...FIX, ...BASELINE, 'tree', 'stdin', 'stdin-filename', 'parser'],
  },
  {
    name: 'fix',
    operands: '[PATH...]',
    maxOperands: Number.POSITIVE_INFINITY,
    description: 'lint with --fix',
    options: [...REPORT, ...FIX, 'baseline', 'no-baseline', 'tree', 'stdin', 'stdin-filename', 'parser'],
  },
  {
    name: 'commits',
    operands: 'RANGE...',
    maxOperands: Number.POSITIVE_INFINITY,
    description: 'lint the messages of the commits in a git range; one revision means all commits reachable from it',
    options: [...REPORT, 'old-tip'],
  },
  {
    name: 'commit-msg',
    operands: 'FILE',
    maxOperands: 1,
    description: 'lint the message that git is about to commit, as a commit-msg hook is given it',
    options: REPORT,
  },
  {
    name: 'scrub',
    operands: '',
    maxOperands: 0,
    description: 'copy a pull request text from standard input to standard output without the lines that credit a coding tool',
    options: ['directory', 'config'],
  },
  {
    name: 'pr',
    operands: '',
    maxOperands: 0,
    description: 'report what is new against a base, the way the check on a pull request does',
    options: [...REPORT, ...FIX, 'base', 'tree', 'open-pulls', 'parser'],
  },
  {
    name: 'init',
    operands: '',
    maxOperands: 0,
    description: 'propose a configuration from what the repository holds; writes .github/docs-curator.yml where there is none',
    options: ['directory', 'tree', 'print', 'init-baseline'],
  },
  {name: 'explain', operands: 'RULE', maxOperands: 1, description: 'say what a rule wants, why, and by example', options: []},
  {name: 'rules', operands: '', maxOperands: 0, description: 'list the rules', options: []},
];
