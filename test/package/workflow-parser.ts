import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type * as Actions from '@actions/workflow-parser/actions/action-parser';
import type * as Traces from '@actions/workflow-parser/templates/trace-writer';
import {build} from 'rolldown';
import {scratchDirectory, writeFiles} from '../support/scratch.ts';

const ENTRY = `
  export {parseAction} from '@actions/workflow-parser/actions/action-parser';
  export {NoOperationTraceWriter} from '@actions/workflow-parser/templates/trace-writer';
`;

/** What GitHub's own parser says against an action manifest, in order. */
export async function checkManifest(text: string): Promise<string[]> {
  const {parseAction, NoOperationTraceWriter} = await loadParser();
  const {context} = parseAction({name: 'action.yml', content: text}, new NoOperationTraceWriter());
  return context.errors.getErrors().map(String);
}

/** The package imports JSON in a way that Node refuses, so it is bundled first. */
async function loadParser(): Promise<Pick<typeof Actions, 'parseAction'> & Pick<typeof Traces, 'NoOperationTraceWriter'>> {
  const directory = scratchDirectory();
  writeFiles(directory, {'entry.js': ENTRY});
  const file = join(directory, 'parser.mjs');
  const resolveFrom = {name: 'entry', resolveId: (id: string) => (id.startsWith('@actions/') ? import.meta.resolve(id).slice(7) : null)};
  await build({input: join(directory, 'entry.js'), plugins: [resolveFrom], platform: 'node', logLevel: 'silent', output: {file}});
  return import(pathToFileURL(file).href);
}
