import {describe, expect, test} from 'vitest';
import {renderPass} from '../../src/curator/render-pass.ts';
import {renderReply} from '../../src/curator/render-reply.ts';
import {renderSweepNote} from '../../src/curator/render-sweep-note.ts';
import {AROUND, FIRST, SECOND, THIRD} from './support/passes.ts';
import {SWEEP} from './support/sweep.ts';

const BODIES = {
  'pull-72-pass-1': renderPass(FIRST, AROUND),
  'pull-72-pass-2': renderPass(SECOND, AROUND),
  'pull-70-sweep': renderSweepNote(SWEEP, {version: '1.0.0', run: 4218}),
  'pull-72-pass-1.zh-cn': renderPass({...FIRST, language: 'zh-CN'}, AROUND),
  'pull-72-pass-2.zh-cn': renderPass({...SECOND, language: 'zh-CN'}, AROUND),
  'pull-81-pass-3': renderPass(THIRD, AROUND),
  'pull-81-pass-3.zh-cn': renderPass({...THIRD, language: 'zh-CN'}, AROUND),
  help: renderReply({kind: 'help'}, 'en'),
  'help.zh-cn': renderReply({kind: 'help'}, 'zh-CN'),
  'pull-70-sweep.zh-cn': renderSweepNote({...SWEEP, language: 'zh-CN'}, {version: '1.0.0', run: 4218}),
};

describe('the messages that a maintainer reads', () => {
  test.each(Object.entries(BODIES))('%s', async (name, body) => {
    await expect(`${body}\n`).toMatchFileSnapshot(`golden/${name}.md`);
  });
});
