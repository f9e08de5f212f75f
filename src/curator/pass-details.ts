import {code, encodePath, fence, link, type Markdown, trusted} from './markdown.ts';
import type {Item} from './pass.ts';
import type {PassFinding} from './pass-report.ts';
import {openItems, type Part, type PassView} from './pass-view.ts';
import {describePlaces, isSha, joinPrefix} from './places.ts';
import {type Quote, reasonOf, ruleName, wordsOf} from './rule-words.ts';

/** So many findings of one item are shown in full; of the others, where they are. */
const MAX_SHOWN = 3;

/** A section for each fix: the text as it is now, why it is to change, and what to put in its place. */
export function renderDetails(view: PassView): Part {
  return openItems(view.pass, 'F').flatMap((item) => renderDetail(item, view));
}

function renderDetail(item: Item, view: PassView): Part {
  const {speech} = view;
  const {say} = speech;
  const {title} = wordsOf(item.ruleId, speech);
  const id = trusted(item.id);
  const count = item.findings.length;
  const heading = count > 1 ? say('detail.places', {id, title, count}) : say('detail.title', {id, title});
  const [first] = item.findings;
  const alike = first !== undefined && count > 1 && areAlike(item.findings);
  const shown = alike ? item.findings.slice(0, 1) : item.findings.slice(0, MAX_SHOWN);
  const rest = alike ? [] : item.findings.slice(MAX_SHOWN);
  const lines = [
    ...nowOf(shown, alike, view),
    say('detail.why', {text: whyOf(item.ruleId, view)}),
    ...fixOf(shown, alike ? count : 1, view),
    ...(rest.length > 0 ? [say('detail.each', {places: describePlaces(rest, view)})] : []),
  ];
  return [trusted(`#### ${heading}`), trusted(lines.map((line) => `- ${line.replace('** \n', '**\n')}`).join('\n'))];
}

/** Whether findings point at the same text and ask for the same. */
function areAlike([first, ...others]: readonly PassFinding[]): boolean {
  return others.every(({help, identity}) => help === first?.help && identity.target === first?.identity.target && identity.target !== '');
}

function nowOf(findings: readonly PassFinding[], isAlike: boolean, view: PassView): Part {
  const {speech} = view;
  const texts = findings.map((finding): Markdown => {
    const {now, identity, message, ruleId} = finding;
    const lines = isAlike && identity.target !== '' ? [identity.target] : now;
    const isShown = !ruleId.startsWith('attribution/') && lines.length > 0;
    if (!isShown) return sentenceOf(message, view) ?? speech.say('detail.nothing');
    return lines.length === 1
      ? code(mask(lines[0] ?? '', view))
      : trusted(
          `\n${fence(
            lines.map((line) => mask(line.trimEnd(), view)),
            2,
          )}`,
        );
  });
  const sections = [...new Set(findings.map(({section}) => section))];
  if (findings.length > 1 && findings.every(({now, section}) => now.length === 0 && section !== null)) {
    return [
      speech.say('detail.now', {text: speech.say('detail.under', {sections: speech.list(sections.map((name) => code(name ?? '', 80)))})}),
    ];
  }
  const unique = [...new Set(texts)];
  if (unique.length === 1 || unique.every((text) => !text.includes('\n'))) {
    return [speech.say('detail.now', {text: speech.list(unique)})];
  }
  return unique.map((text) => speech.say('detail.now', {text}));
}

function sentenceOf(message: string, {speech, isMarker}: PassView): Markdown | null {
  const sentence = isMarker(message) ? null : speech.rule(message);
  return sentence && trusted(sentence + speech.say('sentence.end'));
}

function mask(line: string, {isMarker}: PassView): string {
  return isMarker(line) ? '…' : line;
}

/** The convention as the repository words it, else the reason of the rule. */
export function whyOf(
  ruleId: string,
  {speech, quotes, rationales, pass}: Pick<PassView, 'speech' | 'quotes' | 'rationales' | 'pass'>,
): Markdown {
  const quote = Object.hasOwn(quotes, ruleId) ? quotes[ruleId] : undefined;
  const reason = reasonOf(ruleId, speech) ?? (Object.hasOwn(rationales, ruleId) ? trusted(rationales[ruleId] ?? '') : trusted(''));
  const {base, prefix} = pass.report;
  const text = quote ? trusted(quoteOf(quote, base, prefix, {speech}) + speech.say('sentence.end')) : reason;
  return speech.text([text, speech.say('detail.rule', {rule: ruleName(ruleId)})]);
}

function quoteOf({quote, document, section}: Quote, base: string, prefix: string, {speech: {say}}: Pick<PassView, 'speech'>): Markdown {
  const name = code(document, 80);
  const linked = isSha(base) ? link(name, `../blob/${base}/${encodePath(joinPrefix(prefix, document))}`) : name;
  const source = section === null ? linked : say('detail.section', {document: linked, section: code(section, 80)});
  return say('detail.quote', {source, quote: code(quote)});
}

function fixOf(findings: readonly PassFinding[], times: number, view: PassView): Part {
  const {speech} = view;
  const parts = findings.map((finding) => describeFix(finding, times > 1, view));
  const alike = times > 1 ? [speech.say('detail.alike', {count: times})] : [];
  const unique = [...new Set(parts)];
  const readOver = findings.some(({fixed}) => fixed?.kind === 'suggested' && fixed.lines.length > 0 && times === 1);
  const isInline = unique.every((part) => !part.includes('\n'));
  if (isInline) return unique.map((part) => speech.say('detail.fix', {text: speech.text([part, ...alike])}));
  const [first = trusted(''), ...others] = unique;
  const intro = readOver && !isInline ? [speech.say('detail.readOver')] : [];
  return [speech.say('detail.fix', {text: trusted([speech.text([...intro, first]), ...others].join('\n  '))})];
}

function describeFix(finding: PassFinding, isMany: boolean, view: PassView): Markdown {
  const {speech} = view;
  const {fixed, after, path, ruleId, help} = finding;
  const hidden = ruleId.startsWith('attribution/');
  if (fixed === null || isMany || hidden) return describeHelp(help, ruleId, view);
  const {say} = speech;
  const lines = fixed.lines.map((line) => mask(line.trimEnd(), view));
  if (lines.length === 0) return say('detail.remove');
  if (after === null && lines.length === 1) return code(lines[0] ?? '');
  const lead = after === null ? say('detail.replace') : say('detail.below', {place: placeBelow(path, after, view)});
  return trusted(`${lead}\n${fence(lines, 2)}`);
}

function placeBelow(path: string, line: number, view: PassView): Markdown {
  return describePlaces([{path, line}], view);
}

/** The advice of a rule: its sentence, and the lines to paste below it. */
function describeHelp(help: string | null, ruleId: string, view: PassView): Markdown {
  const {speech} = view;
  const [first = '', ...lines] = help?.split('\n') ?? [];
  const sentence = first === '' || view.isMarker(first) ? null : speech.rule(first);
  const explain = speech.say('detail.explain', {command: code(`/curator explain ${ruleId}`)});
  if (sentence === null) return explain;
  const ended = /[:：?？]$/u.test(sentence) ? sentence : trusted(sentence + speech.say('sentence.end'));
  if (lines.length === 0) return ended;
  return trusted(
    `${ended}\n${fence(
      lines.slice(0, 20).map((line) => mask(line, view)),
      2,
    )}`,
  );
}
