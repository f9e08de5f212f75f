import {linkedPlaces} from '../../core/linked-place.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'link/outside-repository',
  description: 'Relative links stay inside the repository.',
  rationale: 'A path that climbs out of the root works on the laptop it was written on and nowhere else.',
  severity: 'error',
  examples: [
    {
      name: 'inside, and a page of the repository',
      files: {'docs/a.md': '# A\n\n[r](../README.md) [i](../../../issues/7)\n', 'README.md': '# R\n'},
      findings: [],
    },
    {
      name: 'out of the root',
      files: {'docs/a.md': '# A\n\n[b](../../other/b.md)\n'},
      findings: ['docs/a.md:3:5: Unexpected link target `../../other/b.md` outside the repository'],
    },
  ],
  *check(document, {workspace, conventions}) {
    for (const {target, range} of linkedPlaces(document, workspace, conventions)) {
      if (target.kind !== 'outside') continue;
      yield {
        range,
        message: `Unexpected link target ${quote(document.slice(range))} outside the repository`,
        help: 'Link to a file of this repository, or give the full address of the other one',
      };
    }
  },
});
