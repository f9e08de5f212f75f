/**
 * What actions/runner 2.336.0 does with a JavaScript action, one row per rule, and where its source says so.
 * The emulator looks every rule up here, so a test can take one out and see that the outcome changes.
 *
 * Not modelled: containers, composite actions, `pre`/`post` steps, matching lines against problem matchers,
 * the runner's own `Run …` group at the top of a log, and the log line number it gives annotations without a file.
 */
type RunnerRule = readonly [
  /** File in the actions/runner repository; `bed` where the rule is ours. */
  source: string,
  /** Method in that file, with its class where the file has several. */
  method: string,
  /** What the runner does. */
  what: string,
];

const worker = 'src/Runner.Worker';
const command = 'src/Runner.Common/ActionCommand.cs';
const commands = `${worker}/ActionCommandManager.cs`;
const files = `${worker}/FileCommandManager.cs`;
const action = `${worker}/ActionRunner.cs`;
const execution = `${worker}/ExecutionContext.cs`;
const handler = `${worker}/Handlers/Handler.cs`;
const node = `${worker}/Handlers/NodeScriptActionHandler.cs`;
const output = `${worker}/Handlers/OutputManager.cs`;
const manifest = `${worker}/ActionManifestManager.cs`;
const invoker = 'src/Runner.Sdk/ProcessInvoker.cs';
const masker = 'src/Sdk/DTLogging/Logging/SecretMasker.cs';

/** Every rule the emulator knows, by name: area, dot, rule. */
export const runnerRules = {
  'env.input-name': [handler, 'AddInputsToEnvironment', 'INPUT_ + name in upper case, a space becomes `_`, a hyphen stays'],
  'env.input-default': [action, 'RunAsync', 'Every input of the manifest is present, with its default or empty'],
  'env.input-expression': [manifest, 'EvaluateDefaultInput', 'A default may read the github context'],
  'env.input-caseless': [action, 'RunAsync', 'Input names are matched ignoring case'],
  'env.input-unexpected': [action, 'RunAsync', 'An input the manifest lacks gives a warning and is passed all the same'],
  'env.input-deprecated': [action, 'RunAsync', 'A given input with a deprecationMessage gives a warning'],
  'env.github': [`${worker}/GitHubContext.cs`, 'GetRuntimeEnvironmentVariables', 'GITHUB_* of the allow-list only, so no GITHUB_TOKEN'],
  'env.runner': [`${worker}/RunnerContext.cs`, 'GetRuntimeEnvironmentVariables', 'RUNNER_* of the runner context'],
  'env.services': [node, 'RunAsync', 'ACTIONS_RUNTIME_URL, ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL and the cache variables'],
  'env.debug': [`${worker}/JobRunner.cs`, 'RunAsync', 'RUNNER_DEBUG=1 when step debugging is on'],
  'env.ci': [invoker, 'ExecuteAsync', 'GITHUB_ACTIONS=true always, CI=true unless the step sets it'],
  'env.icu': [node, 'RunAsync', 'NODE_ICU_DATA is removed'],
  'env.event': [execution, 'WriteWebhookPayload', 'The payload is written to _github_workflow/event.json under the temp folder'],
  'env.isolated': ['bed', 'inherited', 'Nothing else of the parent process but PATH, HOME, LANG and the temp folder'],

  'process.cwd': [node, 'RunAsync', 'The working directory is the workspace'],
  'process.stdin': [invoker, 'ExecuteAsync', 'Standard input is closed'],
  'process.exit-code': [node, 'RunAsync', 'Any exit code but 0 fails the step'],
  'process.interrupt': [invoker, 'CancelAndKillProcessTree', 'On timeout or cancel SIGINT first, 7.5 s to obey'],
  'process.terminate': [invoker, 'CancelAndKillProcessTree', 'Then SIGTERM, 2.5 s to obey; then the process tree is killed'],
  'process.orphans': [invoker, 'ProcessExitedHandler', 'Children that keep the streams open are killed 5 s after the exit'],
  'process.timeout': [`${worker}/StepsRunner.cs`, 'RunStepAsync', 'A timeout is an error and fails the step'],

  'log.lines': [invoker, 'StartReadStream', 'A line ends at LF, CR LF or a lone CR'],
  'log.bom': [invoker, 'StartReadStream', 'A byte order mark that opens a stream is swallowed'],
  'log.stderr': [node, 'RunAsync', 'Standard error is scanned like standard output'],
  'log.masked': [execution, 'Write', 'Secrets are masked in every line written'],
  'log.markers': [output, 'OnDataReceived', '`##[start-action` and `##[end-action` of the action are defused'],

  'v2.start': [command, 'TryParseV2', '`::name k=v,k=v::data` only at the start of a line'],
  'v2.trim': [command, 'TryParseV2', 'Leading white space in the sense of .NET is skipped: NEL counts, U+FEFF does not'],
  'v2.data': [command, 'UnescapeData', 'Data: %0D, %0A and %25 are decoded, in this order'],
  'v2.properties': [command, 'UnescapeProperty', 'Property values: also %3A and %2C'],

  'v1.anywhere': [command, 'TryParse', '`##[name k=v;k=v]data` anywhere in a line'],
  'v1.first': [command, 'TryParse', 'Only the first `##[` of a line counts'],
  'v1.unescape': [command, 'Unescape', 'Data and values: %3B, %0D, %0A, %5D and %25'],

  'command.equals': [command, 'TryParseV2', 'Empty properties and empty values are dropped, `=` may lead a value away'],
  'command.caseless-keys': [command, 'Properties', 'Property names ignore case'],
  'command.caseless': [commands, 'Initialize', 'Command names ignore case'],
  'command.known': [commands, 'TryProcessCommand', 'An unknown name leaves the line plain text'],
  'command.internal': [commands, 'Initialize', 'internal-set-repo-path is unknown outside plugin actions'],
  'command.stop': [commands, 'TryProcessCommand', 'stop-commands turns all commands into text until its token comes as a command'],
  'command.stop-token': [commands, 'ValidateStopToken', 'An empty token, a command name or pause-logging ends the step at once'],
  'command.stop-mask': [commands, 'TryProcessCommand', 'A stop token of more than 6 characters becomes a mask'],
  'command.disabled': [commands, 'SetEnvCommandExtension.ProcessCommand', 'set-env and add-path fail the step'],
  'command.unsecure': [commands, 'SetEnvCommandExtension.ProcessCommand', 'unless ACTIONS_ALLOW_UNSECURE_COMMANDS is true'],
  'command.set-env-blocked': [commands, 'SetEnvCommandExtension.ProcessCommand', 'set-env of NODE_OPTIONS is an error and not done'],
  'command.set-output': [commands, 'SetOutputCommandExtension.ProcessCommand', 'set-output sets an output'],
  'command.save-state': [commands, 'SaveStateCommandExtension.ProcessCommand', 'save-state sets a state value'],
  'command.deprecated': [commands, 'SetOutputCommandExtension.ProcessCommand', 'Both give a deprecation warning'],
  'command.name': [commands, 'SetOutputCommandExtension.ProcessCommand', 'Both fail the step without a name'],
  'command.mask': [commands, 'AddMaskCommandExtension.ProcessCommand', 'add-mask masks the value from then on'],
  'command.mask-lines': [commands, 'AddMaskCommandExtension.ProcessCommand', 'and each of its lines, trimmed'],
  'command.mask-blank': [commands, 'AddMaskCommandExtension.ProcessCommand', 'A blank mask gives a warning and masks nothing'],
  'command.debug': [execution, 'ExecutionContextExtension.Debug', 'debug is written only when step debugging is on'],
  'command.issue': [commands, 'IssueCommandExtension.ProcessCommand', 'error, warning and notice become annotations'],
  'command.group': [commands, 'GroupingCommandExtension.ProcessCommand', 'group and endgroup are written as ##[group] and ##[endgroup]'],
  'command.echo': [
    commands,
    'EchoCommandExtension.ProcessCommand',
    'echo on writes commands to the log; debug, mask and annotation commands never',
  ],
  'command.echo-value': [commands, 'EchoCommandExtension.ProcessCommand', 'echo of anything but on or off fails the step'],
  'command.matcher': [
    commands,
    'AddMatcherCommandExtension.ProcessCommand',
    'add-matcher loads a matcher file of the workspace, remove-matcher unloads by file or owner',
  ],

  'mask.encodings': [
    'src/Runner.Common/HostContext.cs',
    'HostContext',
    'A secret is also masked in its base64, URI, XML, JSON and shell forms',
  ],
  'mask.merge': [masker, 'MaskSecrets', 'Overlapping and touching secrets become one ***'],

  'annotation.limit': [execution, 'AddIssue', 'The first 10 of a type are kept, the rest is only in the log'],
  'annotation.cut': [execution, 'AddIssue', 'The message is cut at 4,096 characters'],
  'annotation.masked': [execution, 'AddIssue', 'Secrets are masked in the message before the cut, not in the title'],
  'annotation.relative': [commands, 'IssueCommandExtension.ProcessCommand', 'A path under the workspace is made relative'],
  'annotation.end-line-alone': [commands, 'IssueCommandExtension.ValidateLinesAndColumns', 'endLine without line is the line as well'],
  'annotation.end-column-alone': [commands, 'IssueCommandExtension.ValidateLinesAndColumns', 'endColumn without col is the column as well'],
  'annotation.columns-alone': [commands, 'IssueCommandExtension.ValidateLinesAndColumns', 'Columns without a line are dropped'],
  'annotation.columns-lines': [
    commands,
    'IssueCommandExtension.ValidateLinesAndColumns',
    'Columns are dropped when endLine differs from line',
  ],
  'annotation.lines-order': [commands, 'IssueCommandExtension.ValidateLinesAndColumns', 'An endLine before line drops both'],
  'annotation.columns-order': [commands, 'IssueCommandExtension.ValidateLinesAndColumns', 'An endColumn before col drops both'],
  'annotation.ends': ['src/Sdk/RSWebApi/Contracts/IssueExtensions.cs', 'ToAnnotation', 'A missing end is the start'],
  'annotation.blank': ['src/Sdk/RSWebApi/Contracts/IssueExtensions.cs', 'ToAnnotation', 'A blank message makes no annotation'],

  'file.fresh': [files, 'InitializeFiles', 'Each command file exists, is empty and is new for the step'],
  'file.after': [action, 'RunAsync', 'Command files are read after the exit, so they win over commands in the log'],
  'file.bom': [files, 'EnvFileKeyValuePairs.GetEnumerator', 'A byte order mark that opens a file is swallowed'],
  'file.pair': [files, 'EnvFileKeyValuePairs.GetEnumerator', 'NAME=VALUE, split at the first `=`'],
  'file.heredoc': [files, 'EnvFileKeyValuePairs.GetEnumerator', 'NAME<<DELIMITER, lines, DELIMITER, when `<<` comes before `=`'],
  'file.invalid': [files, 'EnvFileKeyValuePairs.GetEnumerator', 'A line with neither fails the step'],
  'file.heredoc-name': [files, 'EnvFileKeyValuePairs.GetEnumerator', 'A name or delimiter that is empty fails the step'],
  'file.delimiter': [files, 'EnvFileKeyValuePairs.GetEnumerator', 'A missing closing delimiter fails the step'],
  'file.last-newline': [files, 'EnvFileKeyValuePairs.GetEnumerator', 'A value whose last line has no newline fails the step'],
  'file.lazy': [files, 'EnvFileKeyValuePairs.GetEnumerator', 'What precedes a bad line counts'],
  'file.output-name': [execution, 'SetOutput', 'An output without a name fails the step'],
  'file.caseless': [
    'src/Sdk/DTPipelines/Pipelines/ContextData/DictionaryContextData.cs',
    'this[string]',
    'Output and state names ignore case',
  ],
  'file.state': [files, 'SaveStateFileCommand.ProcessCommand', 'GITHUB_STATE sets state values'],
  'file.env': [files, 'SetEnvFileCommand.ProcessCommand', 'GITHUB_ENV sets variables for later steps'],
  'file.env-blocked': [files, 'SetEnvFileCommand.ProcessCommand', 'NODE_OPTIONS in GITHUB_ENV is an error and not done'],
  'file.path': [files, 'AddPathFileCommand.ProcessCommand', 'GITHUB_PATH adds each line once, the last mention counts'],
  'file.summary-size': [
    files,
    'CreateStepSummaryCommand.ProcessCommand',
    'A summary over 1,048,576 bytes is dropped with an error, the step does not fail',
  ],
  'file.summary-masked': [files, 'CreateStepSummaryCommand.ProcessCommand', 'Secrets are masked in the summary, line by line'],
} as const satisfies Record<string, RunnerRule>;

/** The name of a rule in the table. */
export type RunnerRuleId = keyof typeof runnerRules;

/** The rules in force. */
export type RuleSet = ReadonlySet<RunnerRuleId>;

/** @returns all rules but the ones named: how a test asks what a rule is good for. */
export function rulesWithout(...ids: readonly RunnerRuleId[]): RuleSet {
  const all = Object.keys(runnerRules) as RunnerRuleId[];
  return new Set(all.filter((id) => !ids.includes(id)));
}
