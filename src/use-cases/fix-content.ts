import type {Finding} from '../core/finding.ts';
import {type FixResult, fixFindings} from '../core/fix.ts';
import type {SourceContent, SourceDocument} from '../sources/source.ts';

/** Which fixes are made: those that leave the meaning as it was, or also those that need a person's eyes. */
export type FixKinds = 'safe' | 'all';

export interface FixOrder {
  readonly content: SourceContent;
  readonly kinds: FixKinds;
  /** All findings of a content; those of the whole root, so that harm done elsewhere is seen. */
  readonly relint: (content: SourceContent) => Promise<readonly Finding[]>;
  /** Which findings are fixed, by the path they are shown in or are about; null = all. */
  readonly isReported: ((path: string) => boolean) | null;
  /** Which of those are fixed; absent = all. */
  readonly isChosen?: (finding: Finding) => boolean;
  /** The one document that may be changed; null = any. */
  readonly onlyPath?: string | null;
}

/** A content after its fixes. */
export interface FixedContent extends FixResult {
  readonly content: SourceContent;
}

/** Makes the fixes of a content, in memory. */
export async function fixContent({content, kinds, relint, isReported, isChosen, onlyPath = null}: FixOrder): Promise<FixedContent> {
  const texts = new Map([...content.documents, ...(content.texts ?? [])].map(({path, text}) => [path, text]));
  const withTexts = (changed: ReadonlyMap<string, string>): SourceContent => {
    const change = ({path, text}: SourceDocument): SourceDocument => ({path, text: changed.get(path) ?? text});
    return {...content, documents: content.documents.map(change), ...(content.texts && {texts: content.texts.map(change)})};
  };
  const result = await fixFindings({
    findings: await relint(content),
    textOf: (path) => (onlyPath === null || path === onlyPath ? (texts.get(path) ?? null) : null),
    relint: (changed) => relint(withTexts(changed)),
    isWanted: (finding) => {
      const {fix, path, subject} = finding;
      return (
        (fix?.kind === 'safe' || (fix !== null && kinds === 'all')) &&
        (isReported === null || isReported(path) || (subject !== null && isReported(subject))) &&
        (isChosen?.(finding) ?? true)
      );
    },
  });
  return {...result, content: withTexts(new Map(result.changes.map(({path, after}) => [path, after])))};
}
