import {localFix} from './local-fix.ts';
import {code, fence, folded, type Markdown, trusted} from './markdown.ts';
import type {Language} from './pass.ts';
import {shortSha, toRanges} from './places.ts';
import {renderExplanation} from './render-explanation.ts';
import {renderHelp} from './render-help.ts';
import type {Reply} from './reply.ts';
import {ruleName} from './rule-words.ts';
import {type Speech, speak} from './say.ts';

/** Longest patch that is shown, in lines. */
const MAX_PATCH = 200;

/** The comment that answers a person. */
export function renderReply(reply: Reply, language: Language): string {
  return render(reply, speak(language));
}

function render(reply: Reply, speech: Speech): string {
  const {say, text} = speech;
  switch (reply.kind) {
    case 'no-write-to-head': {
      const command = code(reply.command, 60);
      if (reply.run === null) return say('reply.noWriteToHead.noRun', {command});
      return say('reply.noWriteToHead', {command, run: trusted(`../actions/runs/${reply.run}`)});
    }
    case 'patch':
      return renderPatch(reply, speech);
    case 'head-moved':
      return say('reply.headMoved', {from: shortSha(reply.from), to: shortSha(reply.to)});
    case 'nothing-to-fix':
      if (reply.items.length === 0) return say('reply.nothingToFix.none');
      return say('reply.nothingToFix', {items: idsOf(reply.items, speech)});
    case 'fixed':
      return say('reply.fixed', {items: idsOf(reply.items, speech), sha: shortSha(reply.sha)});
    case 'unknown-item': {
      const item = code(reply.item, 40);
      if (reply.open.length === 0) return say('reply.unknownItem.none', {item});
      return say('reply.unknownItem', {item, items: idsOf(reply.open, speech)});
    }
    case 'not-acceptable':
      return say('reply.denied', {item: idsOf([reply.item], speech), rule: ruleName(reply.ruleId)});
    case 'not-deferrable':
      return say('reply.notDeferrable', {item: idsOf([reply.item], speech)});
    case 'no-reason':
      return say('reply.noReason', {command: code(`/curator accept ${reply.item} ${say('reason.placeholder')}`, 60)});
    case 'not-permitted':
      return say(reply.isAuthorEnough ? 'reply.notPermitted.author' : 'reply.notPermitted', {command: code(reply.command, 60)});
    case 'usage':
      return say('reply.usage', {expected: code(reply.expected)});
    case 'scrubbed': {
      const done = (['title', 'body'] as const).filter((part) => reply[part] > 0);
      if (done.length === 0) return say('reply.scrub.none');
      return text(done.map((part) => say('reply.scrub.done', {count: reply[part], text: say(`reply.text.${part}`)})));
    }
    case 'not-scrubbed':
      return say('reply.scrub.refused', {line: reply.line, text: say(`reply.text.${reply.text}`)});
    case 'explain':
      return renderExplanation(reply.explained, speech);
    case 'unknown-rule':
      return say('explain.unknown', {about: code(reply.about, 60)});
    case 'help':
      return renderHelp(speech);
  }
}

function renderPatch({items, lines, baseBranch}: Extract<Reply, {kind: 'patch'}>, speech: Speech): string {
  const {say} = speech;
  const local = say('reply.local', {command: localFix(baseBranch)});
  const patch = lines.length > MAX_PATCH ? [] : [folded(say('reply.patch.title', {count: lines.length}), [fence(lines)])];
  return [say('reply.patch', {items: idsOf(items, speech)}), ...patch, local].join('\n\n');
}

/** Ids in their order, those that follow each other as a range; in code what is no id of ours. */
export function idsOf(ids: readonly string[], {list}: Speech): Markdown {
  const ofKind = (kind: 'F' | 'N') => {
    const numbers = ids.filter((id) => new RegExp(`^${kind}\\d{1,6}$`, 'u').test(id)).map((id) => Number(id.slice(1)));
    return toRanges(numbers).map((range) => trusted(range.replace(/\d+/gu, `${kind}$&`)));
  };
  const others = ids.filter((id) => !/^[FN]\d{1,6}$/u.test(id)).map((id) => code(id, 40));
  return list([...ofKind('F'), ...ofKind('N'), ...others.slice(0, 10)]);
}
