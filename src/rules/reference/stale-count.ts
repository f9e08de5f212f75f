import picomatch from 'picomatch';
import {type Count, findCounts} from '../../core/count.ts';
import type {Document} from '../../core/document.ts';
import {documentOfPiece} from '../../core/document-name.ts';
import type {Block, Leaf} from '../../core/facts.ts';
import type {RuleFinding} from '../../core/finding.ts';
import {isCalled, type LabelledParts, labelledPartsOf} from '../../core/labelled-parts.ts';
import {dirname} from '../../core/path.ts';
import {type Prose, proseOf} from '../../core/prose.ts';
import {quote} from '../../core/quote.ts';
import {defineRule, type RuleContext} from '../../core/rule.ts';
import {sectionEnds} from '../../core/section-ends.ts';
import type {Span} from '../../core/text.ts';
import {within} from '../../core/within.ts';

export default defineRule({
  id: 'reference/stale-count',
  description: 'A number of things that can be counted right there is the number there is.',
  rationale: 'Things are added, the number in the sentence above is forgotten; the reader wonders which of the two is wrong.',
  severity: 'info',
  examples: [
    {
      name: 'right counts, and counts of something else',
      files: {
        'docs/a.md':
          '# A\n\nThe following two steps:\n\n1. One\n2. Two\n\nAny two of the following:\n\n- a\n- b\n- c\n\n`docs/*.md` (1 file)\n\n## 两个钩子\n\n**钩子 A**：x\n\n**钩子 B**：y\n',
      },
      findings: [],
    },
    {
      name: 'a list',
      files: {'docs/a.md': '# A\n\n需要以下三步：\n\n1. 一\n2. 二\n3. 三\n4. 四\n'},
      findings: ['docs/a.md:3:5: Unexpected count `三`, expected 4 as the list below has'],
    },
    {
      name: 'files by a pattern',
      files: {'README.md': '- `docs/*.md` — guides (all engines, 3 files as of today)\n', 'docs/a.md': '# A\n', 'docs/b.md': '# B\n'},
      findings: ['README.md:1:38: Unexpected count `3`, expected 2 as `docs/*.md` matches'],
    },
    {
      name: 'documents of a kind in a directory',
      files: {'CLAUDE.md': '- 2 guides in `docs/`; more soon\n- 2 guides in `docs/` are old\n', 'docs/addon-a-guide.md': '# A\n'},
      findings: ['CLAUDE.md:1:3: Unexpected count `2`, expected 1 as `docs/` holds'],
    },
    {
      name: 'parts that are called by their name and a number',
      files: {'docs/a.md': '# A\n\n## Two hooks\n\n**Hook A**: x\n\n**Hook B**: y\n\n**Hook C**: z\n'},
      findings: ['docs/a.md:3:4: Unexpected count `Two`, expected 3, `Hook A` and what follows'],
    },
    {
      name: 'parts of the document that is named beside it',
      files: {
        'docs/a.md': '# A\n\n见 [b](b.md)（空数组等 2 个常见坑）。\n',
        'docs/b.md': '# B\n\n## 坑 1：x\n\n## 坑 2：y\n\n## 坑 3：z\n',
      },
      findings: ['docs/a.md:3:18: Unexpected count `2`, expected 3 as `docs/b.md` has'],
    },
  ],
  *check(document, context) {
    const ends = sectionEnds(document);
    const headingAt = new Map(
      document.facts.headings.map((heading, index) => [heading.start, {...heading, end: ends[index] ?? heading.end}]),
    );
    for (const prose of proseOf(document)) {
      const counts = findCounts(prose.text);
      if (counts.length === 0) continue;
      const heading = headingAt.get(prose.leaf.start);
      const found =
        prose.leaf.kind === 'heading'
          ? heading && judgeHeading(document, prose, counts, heading)
          : (judgePattern(prose, counts, context) ??
            judgeDirectory(prose, counts, context) ??
            judgeNamed(document, prose, counts, context) ??
            judgeList(document, prose, counts) ??
            judgeAnnounced(document, prose, counts));
      if (found) yield found;
    }
  },
});

function found(prose: Prose, {number}: Count, expected: string): RuleFinding {
  const written = prose.text.slice(number.start, number.end);
  return {range: prose.spanOf(number), message: `Unexpected count ${quote(written, 16)}, expected ${expected}`, help: 'Count again'};
}

/** A count that was right once is off by little; one that is far off counts something else. */
function isDrift(actual: number, {value}: Count): boolean {
  return actual !== value && Math.abs(actual - value) <= 2;
}

/** `docs/*.md` (29 files): the pattern and what it matches. */
function judgePattern(prose: Prose, counts: readonly Count[], {workspace}: RuleContext): RuleFinding | null {
  const globs = prose.pieces.filter((piece) => piece.kind === 'code' && isGlob(piece.code.value));
  const [glob] = globs;
  if (glob?.kind !== 'code' || globs.length > 1) return null;
  const files = counts.filter(({number}) => FILES.test(prose.text.slice(number.end)));
  const [count] = files;
  if (!count || files.length > 1) return null;
  const between = prose.text.slice(glob.end, count.number.start);
  if (!/^\s?[—–:：-]{1,2}\s?$|[(（][^()（）]{0,80}$/u.test(between)) return null;
  const matches = picomatch(glob.code.value.replace(/^\.?\//u, ''));
  const total = [...workspace.files].filter((path) => matches(path)).length;
  if (total === 0 || total === count.value) return null;
  return found(prose, count, `${total} as ${quote(glob.code.value, 48)} matches`);
}

/** All files, and nothing else said of them. */
const FILES =
  /^(?:\s(?:[a-z-]+ ){0,2}(?:files?|docs?|documents?|guides?|pages?|cases?)(?:\s(?:as of|in total|total|today|so far|now)\b[^,;()]{0,24})?|\s?(?:个文件|个文档|[篇份](?:\s?(?:文件|文档|指南|案例))?))\s*(?:$|[,，;；.。)）])/iu;

/** `29 guides in docs/`, as the first words of a paragraph or an item that go no further: all of them. */
function judgeDirectory(prose: Prose, [count]: readonly Count[], {workspace, conventions, kindOf}: RuleContext): RuleFinding | null {
  const piece = prose.pieces.find((other) => other.kind !== 'text');
  if (!count || count.number.start > 0 || piece?.kind !== 'code') return null;
  const words = prose.text.slice(count.number.end, piece.start);
  const word = /^ (?:[\w-]+ ){0,3}?([a-z]+?)s in $/u.exec(words)?.[1];
  if (word === undefined) return null;
  if (!/^(?:$|\s?[;；,，.。])/u.test(prose.text.slice(piece.end))) return null;
  const directory = piece.code.value.replace(/^\.\/|\/$/gu, '');
  if (!workspace.directories.has(directory) || directory === '') return null;
  const below = [...workspace.documents.keys()].filter((path) => path.startsWith(`${directory}/`));
  const ofKind = below.filter((path) => kindOf(path) !== conventions.general && `-${kindOf(path).id}`.endsWith(`-${word}`)).length;
  const direct = below.filter((path) => dirname(path) === directory).length;
  if (ofKind === 0 || [ofKind, direct, below.length].includes(count.value)) return null;
  return found(prose, count, `${ofKind} as ${quote(`${directory}/`, 48)} holds`);
}

/** A pattern of paths that can be matched fast. */
function isGlob(value: string): boolean {
  return (
    value.length < 120 && /^[\w./*-]+\.\w+$/u.test(value) && value.includes('*') && value.split('*').length <= 4 && !/\*{3}/u.test(value)
  );
}

/** A number of parts that the document named before it has. */
function judgeNamed(document: Document, prose: Prose, counts: readonly Count[], {workspace, conventions}: RuleContext): RuleFinding | null {
  const paths = new Set<string>();
  for (const piece of prose.pieces) {
    const path = documentOfPiece(piece, document.path, workspace, conventions);
    if (path !== undefined && path !== null) paths.add(path);
  }
  const [path] = paths;
  const target = path === undefined || paths.size > 1 ? undefined : workspace.documents.get(path);
  if (!target || target === document) return null;
  for (const count of counts) {
    const parts = labelledPartsOf(target).filter(({label, areHeadings}) => areHeadings && isCalled(count.noun, label));
    if (parts.length !== 1 || !parts[0] || !isDrift(parts[0].count, count)) continue;
    return found(prose, count, `${parts[0].count} as ${quote(target.path, 56)} has`);
  }
  return null;
}

/** `Two hooks` above `Hook A`, `Hook B` and `Hook C`. */
function judgeHeading(document: Document, prose: Prose, counts: readonly Count[], section: Span): RuleFinding | null {
  const [count] = counts;
  if (!count || counts.length > 1) return null;
  const parts = labelledPartsOf(document).filter(
    ({label, span}) => span.start > section.start && span.end <= section.end && isCalled(count.noun, label),
  );
  const [part] = parts;
  if (!part || parts.length > 1 || !isDrift(part.count, count)) return null;
  return found(prose, count, `${part.count}, ${firstOf(document, part)} and what follows`);
}

function firstOf(document: Document, {label, span}: LabelledParts): string {
  const text = proseOf(document).find(({leaf}) => leaf.start === span.start)?.text ?? label;
  return quote(/^.*?(?:\d+|[A-Z]|[一二三四五六七八九十]+)(?![\p{L}])/u.exec(text)?.[0] ?? label, 24);
}

/** The one count of a sentence that says that what it counts follows. */
function followingCount(prose: Prose, counts: readonly Count[]): Count | null {
  const [count] = counts;
  if (!count || counts.length > 1) return null;
  const before = prose.text.slice(Math.max(0, count.number.start - 24), count.number.start);
  const after = prose.text.slice(count.number.end, count.number.end + 60);
  const isFollowed =
    /(?:以下|下面|下列)[^，。；]{0,6}$|\bthe following\s$/iu.test(before) ||
    /^[^，。；,.;]{0,12}如下|^\s(?:[\w-]+\s){0,4}(?:below|follow)\b/iu.test(after);
  return isFollowed ? count : null;
}

/** `The following three steps:` right above a list. */
function judgeList(document: Document, prose: Prose, counts: readonly Count[]): RuleFinding | null {
  if (!/[:：]\s*$/u.test(prose.text)) return null;
  const count = followingCount(prose, counts);
  const items = count && listBelow(document, prose.leaf);
  if (!count || items === null || items < 2 || !isDrift(items, count)) return null;
  return found(prose, count, `${items} as the list below has`);
}

/** How many items the list has that stands right below a paragraph; null when there is none, or when it may go on further down. */
function listBelow({facts, text}: Document, leaf: Leaf): number | null {
  const {blocks, items} = facts;
  const paragraph = blocks[leaf.block];
  const list = blocks[leaf.block + 1];
  if (paragraph?.kind !== 'paragraph' || list?.kind !== 'list') return null;
  for (let index = leaf.block + 2; index < blocks.length; index++) {
    const next = blocks[index] as Block;
    if (next.kind === 'heading' || next.kind === 'paragraph') break;
    if (next.kind === 'list') return null;
  }
  const listed = within(items, list).filter(({depth}) => depth === 1);
  const last = listed.at(-1);
  // A list that ends in dots goes on in the reader's mind.
  return last && /^[-*+\d.)\s]*(?:…|\.\.\.|等|其他|etc)/u.test(text.slice(last.start, last.start + 20)) ? null : listed.length;
}

/** `下面 7 条` in the introduction of a document whose only labelled headings come after it. */
function judgeAnnounced(document: Document, prose: Prose, counts: readonly Count[]): RuleFinding | null {
  const count = followingCount(prose, counts);
  const sequences = count ? labelledPartsOf(document).filter(({areHeadings}) => areHeadings) : [];
  const [parts] = sequences;
  if (!count || !parts || sequences.length > 1 || parts.count < 3 || !isDrift(parts.count, count)) return null;
  // Where a list or a table stands between, that is what follows.
  const next = document.facts.blocks[prose.leaf.block + 1];
  const isIntroduction = prose.leaf.end < parts.span.start && next?.kind !== 'list' && next?.kind !== 'table';
  if (!isIntroduction || /[:：]\s*$/u.test(prose.text)) return null;
  return found(prose, count, `${parts.count}, ${firstOf(document, parts)} and what follows`);
}
