import type {Rule} from '../core/rule.ts';
import attributionChatResidue from './attribution/chat-residue.ts';
import attributionCommit from './attribution/commit.ts';
import attributionDocument from './attribution/document.ts';
import attributionPullRequest from './attribution/pull-request.ts';
import attributionSquashForecast from './attribution/squash-forecast.ts';
import indexDanglingEntry from './index/dangling-entry.ts';
import indexDuplicateEntry from './index/duplicate-entry.ts';
import indexEntryNotClickable from './index/entry-not-clickable.ts';
import indexMissingDescription from './index/missing-description.ts';
import indexMissingEntry from './index/missing-entry.ts';
import indexMissingMention from './index/missing-mention.ts';
import indexWrongSection from './index/wrong-section.ts';
import linkCaseMismatch from './link/case-mismatch.ts';
import linkMissingFragment from './link/missing-fragment.ts';
import linkMissingTarget from './link/missing-target.ts';
import linkOutsideRepository from './link/outside-repository.ts';
import metadataDuplicateField from './metadata/duplicate-field.ts';
import metadataFieldOrder from './metadata/field-order.ts';
import metadataIndexMismatch from './metadata/index-mismatch.ts';
import metadataInvalidValue from './metadata/invalid-value.ts';
import metadataItemState from './metadata/item-state.ts';
import metadataMisplacedBlock from './metadata/misplaced-block.ts';
import metadataMissingBlock from './metadata/missing-block.ts';
import metadataMissingField from './metadata/missing-field.ts';
import metadataNewDocumentStatus from './metadata/new-document-status.ts';
import metadataSupersededWithoutSuccessor from './metadata/superseded-without-successor.ts';
import metadataUnknownField from './metadata/unknown-field.ts';
import metadataVagueValue from './metadata/vague-value.ts';
import pullRequestOpenTasks from './pull-request/open-tasks.ts';
import pullRequestTitle from './pull-request/title.ts';
import referenceExpiredForward from './reference/expired-forward.ts';
import referenceMissingDocument from './reference/missing-document.ts';
import referenceNotClickable from './reference/not-clickable.ts';
import referenceStaleForward from './reference/stale-forward.ts';
import referenceUnmarkedForward from './reference/unmarked-forward.ts';
import scriptBlockMarkers from './script/block-markers.ts';
import scriptLabel from './script/label.ts';
import scriptSyntax from './script/syntax.ts';
import scriptUnclosedFence from './script/unclosed-fence.ts';
import structureCharset from './structure/charset.ts';
import structureChronology from './structure/chronology.ts';
import structureFileName from './structure/file-name.ts';
import structureLineWidth from './structure/line-width.ts';
import structureLocation from './structure/location.ts';
import structureManualAnchor from './structure/manual-anchor.ts';
import structureSections from './structure/sections.ts';
import structureTitle from './structure/title.ts';

/** Every rule there is, sorted by id. */
export const rules: readonly Rule[] = [
  attributionChatResidue,
  attributionCommit,
  attributionDocument,
  attributionPullRequest,
  attributionSquashForecast,
  indexDanglingEntry,
  indexDuplicateEntry,
  indexEntryNotClickable,
  indexMissingDescription,
  indexMissingEntry,
  indexMissingMention,
  indexWrongSection,
  linkCaseMismatch,
  linkMissingFragment,
  linkMissingTarget,
  linkOutsideRepository,
  metadataDuplicateField,
  metadataFieldOrder,
  metadataIndexMismatch,
  metadataInvalidValue,
  metadataItemState,
  metadataMisplacedBlock,
  metadataMissingBlock,
  metadataMissingField,
  metadataNewDocumentStatus,
  metadataSupersededWithoutSuccessor,
  metadataUnknownField,
  metadataVagueValue,
  pullRequestOpenTasks,
  pullRequestTitle,
  referenceExpiredForward,
  referenceMissingDocument,
  referenceNotClickable,
  referenceStaleForward,
  referenceUnmarkedForward,
  scriptBlockMarkers,
  scriptLabel,
  scriptSyntax,
  scriptUnclosedFence,
  structureCharset,
  structureChronology,
  structureFileName,
  structureLineWidth,
  structureLocation,
  structureManualAnchor,
  structureSections,
  structureTitle,
];
