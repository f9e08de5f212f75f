import {conventionsOf, presets} from '../config/presets/index.ts';
import type {Conventions, Kind} from '../core/conventions.ts';
import type {Document} from '../core/document.ts';
import {findPlace, indexEntries, isData} from '../core/index-entry.ts';
import {createKindOf} from '../core/kind.ts';
import {firstEntries, readMetadata} from '../core/metadata.ts';
import type {Workspace} from '../core/workspace.ts';

/** How well a preset fits a repository. */
export interface PresetFit {
  readonly name: keyof typeof presets;
  readonly conventions: Conventions;
  /** The documents of each kind that has fields, in the order of the preset; kinds without documents are left out. */
  readonly kinds: readonly {readonly kind: Kind; readonly documents: readonly Document[]}[];
  /** How many documents the preset has a kind with fields for, and how many of them have most of the fields it asks for. */
  readonly claimed: number;
  readonly fitting: number;
}

/** One document with the fields of a preset, in the place of the preset, is no chance; a smaller share of those in such places is. */
const MIN_FITTING = 1;
const FIT_SHARE = 0.5;

/** The preset whose documents are here, or null: the one that fits the most documents. */
export function matchPreset(workspace: Workspace): PresetFit | null {
  const names = Object.keys(presets) as (keyof typeof presets)[];
  const fits = names
    .map((name) => fitOf(name, workspace))
    .filter(({claimed, fitting}) => fitting >= MIN_FITTING && fitting >= claimed * FIT_SHARE);
  return fits.reduce<PresetFit | null>((best, fit) => (best === null || fit.fitting > best.fitting ? fit : best), null);
}

function fitOf(name: keyof typeof presets, workspace: Workspace): PresetFit {
  const conventions = conventionsOf(name);
  const {kindOf} = createKindOf(conventions, workspace);
  const kinds = new Map<Kind, Document[]>();
  for (const document of workspace.documents.values()) {
    const kind = kindOf(document.path);
    if (kind.metadata !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), document]);
  }
  const all = [...kinds];
  return {
    name,
    conventions,
    kinds: conventions.kinds.flatMap((kind) => (kinds.has(kind) ? [{kind, documents: kinds.get(kind) ?? []}] : [])),
    claimed: all.reduce((sum, [, documents]) => sum + documents.length, 0),
    fitting: all.reduce((sum, [kind, documents]) => sum + documents.filter((document) => fits(document, kind, workspace)).length, 0),
  };
}

/** Whether a document has at least half of the fields that its kind requires. */
function fits(document: Document, {metadata}: Kind, workspace: Workspace): boolean {
  if (metadata === null) return false;
  const {block} = readMetadata(document, metadata, workspace);
  const required = metadata.fields.filter(({isRequired}) => isRequired);
  if (block === null || required.length === 0) return block !== null;
  const present = new Set(firstEntries(block).map(({field}) => field));
  return required.filter((field) => present.has(field)).length >= required.length / 2;
}

/** An index place of a preset as it is here. */
export interface PlaceEvidence {
  readonly file: string;
  readonly title: string | null;
  readonly entries: number;
}

/** The index places of a preset that are there, with the number of their entries. */
export function describePlaces(conventions: Conventions, workspace: Workspace): PlaceEvidence[] {
  return conventions.indexes.flatMap((place) => {
    const document = workspace.documents.get(place.file);
    const found = document && !isData(place) && place.entry.form !== 'mention' ? findPlace(document, place) : null;
    if (!document || !found) return [];
    const entries = indexEntries(document, workspace, conventions).filter(
      ({range}) => range.start >= found.span.start && range.end <= found.span.end,
    );
    return [{file: place.file, title: place.title ?? found.heading?.text ?? null, entries: entries.length}];
  });
}
