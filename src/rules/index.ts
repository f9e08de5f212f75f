import type {Rule} from '../core/rule.ts';
import attributionCommit from './attribution/commit.ts';
import attributionDocument from './attribution/document.ts';
import metadataFieldOrder from './metadata/field-order.ts';
import metadataInvalidValue from './metadata/invalid-value.ts';
import metadataMisplacedBlock from './metadata/misplaced-block.ts';
import metadataMissingBlock from './metadata/missing-block.ts';
import metadataMissingField from './metadata/missing-field.ts';
import metadataVagueValue from './metadata/vague-value.ts';
import structureFileName from './structure/file-name.ts';
import structureTitle from './structure/title.ts';

/** Every rule there is, sorted by id. */
export const rules: readonly Rule[] = [
  attributionCommit,
  attributionDocument,
  metadataFieldOrder,
  metadataInvalidValue,
  metadataMisplacedBlock,
  metadataMissingBlock,
  metadataMissingField,
  metadataVagueValue,
  structureFileName,
  structureTitle,
];
