import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {rdformatSchema} from '@umbrelladocs/rdformat-validator';
import {Ajv} from 'ajv';
import formats from 'ajv-formats';
import {validateXML} from 'xmllint-wasm';

const read = (name: string) => readFileSync(resolve(import.meta.dirname, '../fixtures/schemas', name), 'utf8');

// One pattern of the SARIF schema is none in Unicode mode.
const ajv = new Ajv({strict: false, allErrors: true, logger: false, unicodeRegExp: false});
formats.default(ajv);

/** What the schema uses of draft 4 is the same in later drafts, but for the name of its identity. */
const {$schema: _draft, id: _id, ...sarifSchema} = JSON.parse(read('sarif-2.1.0.json')) as Record<string, unknown>;
const isSarif = ajv.compile(sarifSchema);
const isRdjson = ajv.compile(rdformatSchema);
const junitSchema = read('junit.xsd');

/** What the schema of SARIF 2.1.0 has against a log; nothing for a valid one. */
export function faultsOfSarif(text: string): readonly string[] {
  return isSarif(JSON.parse(text)) ? [] : (isSarif.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

/** What the schema of reviewdog's format has against a result. */
export function faultsOfRdjson(text: string): readonly string[] {
  return isRdjson(JSON.parse(text)) ? [] : (isRdjson.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

/** What the schema of JUnit XML has against a document, or XML itself. */
export async function faultsOfJunit(text: string): Promise<readonly string[]> {
  const {errors} = await validateXML({xml: [{fileName: 'report.xml', contents: text}], schema: [junitSchema]});
  return errors.map(({message}) => message);
}
