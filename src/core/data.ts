import type {Span} from './text.ts';

/** A value of a YAML or JSON text. Spans are 0-based UTF-16 offsets into the text of the document that holds it. */
export type DataNode = DataMap | DataList | DataScalar;

export interface DataMap extends Span {
  readonly kind: 'map';
  /** In source order, repeated keys included. */
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** An empty scalar behind the key when there is no value. */
  readonly value: DataNode;
}

export interface DataList extends Span {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
}

export interface DataScalar extends Span {
  readonly kind: 'scalar';
  /** What the source stands for: quotes and escapes resolved, lines folded; never a number or a truth value. */
  readonly text: string;
}

export interface DataTree {
  /** Null when the text is empty or does not parse. */
  readonly root: DataNode | null;
  readonly problem: DataProblem | null;
}

/** The first thing that keeps a text from being read. */
export interface DataProblem {
  readonly at: number;
  /** What the parser says, on one line, without a full stop. */
  readonly message: string;
}

/** Reads a YAML or JSON text. `start` is where the text begins in its document: all spans count from there. */
export type ParseData = (text: string, start?: number) => DataTree;
