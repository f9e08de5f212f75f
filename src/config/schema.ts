import * as v from 'valibot';
import {ATTRIBUTION_SCOPES, ENTRY_FORMS, METADATA_FORMS} from '../core/conventions.ts';
import {explainUnknown} from '../core/explain-unknown.ts';
import {count, documents, expectation, flag, glob, keyed, list, named, path, pattern, patternOf, text, word} from './forms.ts';
import {LEVELS} from './levels.ts';

const {optional} = v;

/** The presets, the default first. */
export const PRESETS = ['preflight', 'runbooks', 'incidents', 'general'] as const;

const level = word('severity', LEVELS);
const described = <T extends v.GenericSchema>(schema: T, description: string) => v.pipe(schema, v.description(description));

const requirement = keyed(
  {
    require_ref: optional(described(word('requirement', ['doc']), 'a link to another document')),
    require_line: optional(described(expectation, 'a line that must be there')),
    require_field: optional(described(v.union([text(), list(text(), 'field ids')]), 'fields that are required then')),
    deny_suffix: optional(
      described(patternOf('word'), 'what contradicts the value when it follows; matches without the group word are passed over'),
    ),
  },
  'requirement',
);

const field = keyed({
  labels: described(
    v.pipe(list(text(), 'labels'), v.minLength(1, 'Unexpected empty list, expected a label')),
    'names of the field; messages use the first',
  ),
  required: optional(described(flag, 'whether every document must have it')),
  type: optional(described(word('field type', ['enum', 'date', 'text', 'ref', 'list']), 'what the value is')),
  values: optional(
    described(
      v.union(
        [list(text(), 'values'), named(list(text(), 'aliases'), 'values to aliases')],
        'Unexpected text, expected a list of values, or values with their aliases',
      ),
      'the values of an enum',
    ),
  ),
  suffix: optional(described(pattern, 'what may follow a value of an enum')),
  match: optional(described(expectation, 'what the value must match')),
  deny: optional(described(v.union([expectation, list(expectation, 'patterns')]), 'what the value must not match')),
  vague: optional(described(list(text(), 'values'), 'values that say too little when they stand alone')),
  initial: optional(described(text(), 'the value that a new document begins with')),
  inside: optional(described(text(), 'the field in whose value this one stands')),
  on: optional(described(named(requirement, 'values to requirements'), 'what a value asks for besides')),
});

const metadata = keyed({
  form: optional(described(word('metadata form', ['none', ...METADATA_FORMS]), 'where the fields stand')),
  file: optional(described(text('a path'), 'the file of the form sidecar, relative to the document')),
  position: optional(described(word('position', ['after-title', 'anywhere']), 'whether the block comes right after the title')),
  order: optional(described(flag, 'whether the fields keep the order of this file')),
  unknown: optional(described(level, 'severity of fields that are not listed here')),
  fields: optional(described(named(field, 'field ids to fields'), 'the fields, in their order')),
});

const numbering = keyed({
  heading: described(patternOf('id'), 'on the text of a heading; group id'),
  sub: optional(described(patternOf('id'), 'on the text of a paragraph: numbered parts without a heading; group id')),
  ref: described(patternOf('id'), 'mentions; group id, and id2 for a second one'),
  qualified: optional(described(patternOf('doc', 'id'), 'mentions that name the document; groups doc and id, and id2 for a second one')),
  start: optional(described(count(0), 'the number of the first section')),
  contiguous: optional(described(flag, 'whether no number may be left out')),
});

const sections = keyed({
  required: optional(described(list(expectation, 'patterns'), 'headings that must be there')),
  recommended: optional(described(list(expectation, 'patterns'), 'headings that should be there')),
  order: optional(described(flag, 'whether the headings of each list keep its order')),
  sub: optional(described(expectation, 'what other second-level headings must look like')),
  manual_anchors: optional(described(flag, 'whether linked headings in Chinese, Japanese or Korean need an anchor of their own')),
  numbering: optional(numbering),
  item_state: optional(
    keyed({
      section: optional(pattern),
      heading: described(patternOf('state'), 'headings that carry a state; group state'),
      agree_with: described(text(), 'id of the field that must agree'),
      done: described(list(text(), 'states'), 'states that count as done'),
      claims: described(list(text(), 'values'), 'values of the field that say that all is done'),
    }),
  ),
});

const refs = keyed({
  doc_mention: optional(
    keyed({
      existing: optional(
        described(word('policy', ['link', 'kinds', 'any']), 'whether mentioned documents must be links: all, those of a kind, none'),
      ),
      missing: optional(
        described(
          v.union([level, keyed({severity: optional(level), markers: optional(list(pattern, 'patterns'))})]),
          'severity of a mention of a document that is nowhere, and the notes that announce one',
        ),
      ),
      plain_text: optional(described(flag, 'whether names in plain text are mentions')),
    }),
  ),
  path_mention: optional(
    described(
      v.union([list(keyed({section: optional(pattern), regex: patternOf('path')}), 'patterns')]),
      'paths that must exist; group path',
    ),
  ),
});

const order = word('order', ['ascending', 'descending']);

const table = keyed({
  section: optional(described(pattern, 'the heading above the table')),
  columns: optional(described(list(text(), 'headings'), 'headings by which the table is known')),
  monotonic: keyed({
    column: described(text(), 'heading of the column that holds dates or times'),
    order: optional(order),
    ignore: optional(described(list(text(), 'cells'), 'cells that hold no time')),
  }),
});

const appendLog = keyed({table: described(patternOf('date'), 'a row; group date'), sorted: optional(order)});

const scripts = keyed({
  fences: optional(
    described(
      named(v.union([text(), keyed({lang: text(), when_contains: optional(pattern)})]), 'languages'),
      'what the language of a fence is read as; an empty key is a fence without one',
    ),
  ),
  skip: optional(described(list(text(), 'languages'), 'languages that are not parsed')),
  placeholders: optional(described(list(pattern, 'patterns'), 'what stands for something else in a script')),
  extract: optional(keyed({begin: pattern, end: pattern, unique_names: optional(flag)})),
});

const charset = word('charset', ['ascii', 'any']);

const kind = keyed({
  id: described(text(), 'its name; general is the kind of all documents that no other includes'),
  extends: optional(described(text(), 'the kind whose settings it starts from')),
  include: optional(described(v.union([documents, list(documents, 'globs')]), 'its documents')),
  when: optional(described(path, 'a file that must exist for the kind to apply')),
  filename: optional(described(expectation, 'what the name of the file must match')),
  location: optional(described(expectation, 'what the directory must match')),
  metadata: optional(metadata),
  sections: optional(sections),
  refs: optional(refs),
  charset: optional(
    v.union([
      charset,
      keyed({allow: charset, except_before: optional(described(pattern, 'the line before which older text is left alone'))}),
    ]),
  ),
  tables: optional(described(list(table, 'tables'), 'tables whose rows are in the order of time')),
  append_log: optional(appendLog),
  line_width: optional(keyed({max: count(20), except: optional(list(word('exception', ['tables', 'code', 'links']), 'exceptions'))})),
  scripts: optional(scripts),
  must_be_in: optional(described(list(text(), 'index ids'), 'the indexes that list its documents')),
});

const entry = keyed({
  form: word('entry form', ENTRY_FORMS),
  regex: optional(described(patternOf('path'), 'a line that is an entry of the form plain; groups path and text')),
  key: optional(described(text(), 'the key under which entries of the forms nav and json stand')),
  prefix: optional(described(text(), 'what stands before the path of the form url')),
});

const index = keyed({
  id: text(),
  file: described(path, 'the file that lists documents'),
  section: optional(described(pattern, 'the heading above the list; without it the whole file')),
  title: optional(described(text(), 'the name of the section for messages')),
  entry: optional(entry),
  base: optional(
    described(
      v.union([word('base', ['file', 'root']), path]),
      'what entries that are no links are relative to: file, root, or a directory',
    ),
  ),
  stale: optional(described(level, 'severity of entries without a document')),
  missing: optional(described(level, 'severity of documents without an entry')),
  columns: optional(described(named(text(), 'headings to field ids'), 'columns that repeat a field of the document')),
});

const registry = keyed({
  type: word('registry type', ['heading', 'filename', 'git-commit', 'github-pull']),
  ref: described(patternOf('id'), 'mentions; group id'),
  range: optional(described(patternOf('from', 'to'), 'ranges; groups from and to')),
  file: optional(described(path, 'the document whose headings define the ids')),
  glob: optional(described(v.union([glob, list(glob, 'globs')]), 'the files whose names define the ids')),
  define: optional(described(patternOf('id'), 'on a heading or on the name of a file; group id')),
  repeat_when: optional(named(text(), 'groups to values')),
  reciprocal: optional(described(named(patternOf('id'), 'two relations'), 'two opposite relations; group id')),
  gaps: optional(word('policy', ['allow', 'report'])),
  unique: optional(flag),
  on: optional(named(keyed({require_line: expectation}), 'states to requirements')),
});

const family = keyed({
  id: text(),
  parents: list(glob, 'globs'),
  members: list(glob, 'globs'),
  where: optional(described(word('place', ['intro', 'anywhere']), 'how far into a member its parent must be named')),
  mutual: optional(described(flag, 'whether that parent must name the member in turn')),
});

/** A configuration file; a preset is one without `extends`. Descriptions go into the published JSON Schema. */
export const createConfigSchema = (ruleIds: readonly string[]) =>
  keyed({
    version: optional(word('version', ['1'])),
    extends: optional(described(word('preset', PRESETS), 'the preset that this file starts from')),
    anchors: optional(described(word('anchors', ['github']), 'how headings become anchors')),
    ignore: optional(described(list(glob, 'globs'), 'files that are not linted')),
    roots: optional(described(list(text('a directory'), 'directories'), 'where mentioned documents are looked up')),
    markers: optional(
      keyed({
        notes: optional(list(text(), 'words')),
        words: optional(list(text(), 'words')),
        patterns: optional(list(pattern, 'patterns')),
      }),
    ),
    pull_request: optional(keyed({title: optional(expectation)})),
    attribution: optional(
      keyed({
        scopes: optional(described(list(word('scope', ATTRIBUTION_SCOPES), 'scopes'), 'where markers are looked for')),
        deny: optional(described(list(pattern, 'patterns'), 'further lines that are markers')),
        co_authors: optional(described(word('policy', ['allow', 'report']), 'whether people may be named as co-authors')),
        commit_identities: optional(
          described(word('policy', ['allow', 'report']), 'whether the author and the committer of a commit may be a tool'),
        ),
        residues: optional(
          described(list(keyed({name: text(), match: pattern}), 'traces'), 'further traces of where a text was written, in its prose'),
        ),
      }),
    ),
    curator: optional(curatorOf(ruleIds)),
    registries: optional(named(registry, 'registries')),
    kinds: optional(list(kind, 'kinds')),
    indexes: optional(list(index, 'indexes')),
    families: optional(list(family, 'families')),
    rules: optional(described(rulesOf(ruleIds), 'severity by rule')),
  });

const curatorOf = (ids: readonly string[]) =>
  keyed({
    language: optional(described(word('language', ['auto', 'en', 'zh-CN']), 'the language of its comments; auto is that of the prose')),
    comment: optional(described(word('policy', ['on-findings', 'always', 'off']), 'when a pull request gets a comment')),
    commit_prefix: optional(described(text(), 'what the first line of its commits begins with')),
    fix_author: optional(described(word('author', ['requester', 'bot']), 'whose commit a fix is')),
    accept: optional(
      keyed({
        deny: optional(described(list(ruleGlob(ids), 'rules'), 'rules whose findings nobody can accept; area/* is all of an area')),
        by_author: optional(described(flag, 'whether the author of a pull request may accept what is found in it')),
      }),
    ),
    sources: optional(
      described(
        keyed(Object.fromEntries(ids.map((id) => [id, optional(source)])), 'rule'),
        'where the convention that a rule enforces is written down, by rule',
      ),
    ),
  });

const source = keyed({
  document: described(path, 'the document, from the root'),
  match: described(pattern, 'the line that is quoted'),
});

/** A rule, or `area/*`. */
const ruleGlob = (ids: readonly string[]) =>
  v.pipe(
    text('a rule'),
    v.check(
      (glob) => ids.some((id) => id === glob || `${id.split('/')[0]}/*` === glob),
      ({input}) => explainUnknown('rule', String(input), ids),
    ),
  );

const rulesOf = (ids: readonly string[]) => keyed(Object.fromEntries(ids.map((id) => [id, optional(level)])), 'rule');

/** A configuration as it is written. */
export type ConfigFile = v.InferInput<ReturnType<typeof createConfigSchema>>;
