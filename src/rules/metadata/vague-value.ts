import {findMetadata, firstEntries} from '../../core/metadata.ts';
import {defineRule} from '../../core/rule.ts';

const above = '# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n';

export default defineRule({
  id: 'metadata/vague-value',
  description: 'A value that claims everything says why.',
  rationale: 'A bare claim cannot be told from a field that was filled in without thinking; a reason can be checked.',
  severity: 'warning',
  scope: 'document',
  examples: [
    {name: 'with a reason', files: {'docs/addon-tls-guide.md': `${above}> **Applies to KB version**: any (shell only)\n`}, findings: []},
    {
      name: 'alone',
      files: {'docs/addon-tls-guide.md': `${above}> **Applies to KB version**: any\n`},
      findings: ['docs/addon-tls-guide.md:6:30: Unexpected bare `any` in `Applies to KB version`, expected a reason after it'],
    },
  ],
  *check(document, context) {
    const found = findMetadata(document, context);
    if (!found) return;
    for (const {field, value, text} of firstEntries(found.block)) {
      const word = normalize(text);
      const vague = field.vague.find((other) => normalize(other) === word);
      if (vague === undefined) continue;
      yield {
        source: found.source,
        range: value,
        message: `Unexpected bare \`${vague}\` in \`${field.label}\`, expected a reason after it`,
        help: `Say why in brackets: \`${vague} (<reason>)\``,
      };
    }
  },
});

/** Letter case, emphasis and punctuation around a value add nothing to it. */
function normalize(value: string): string {
  return value.toLowerCase().replace(/[\s*_`.。,，;；:：!！"'“”]/gu, '');
}
