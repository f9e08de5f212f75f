import {type AnnotationProperties, error, notice, warning} from '@actions/core';
import type {Annotation} from '../reporters/annotations.ts';

const PRINT = {error, warning, notice};

/** Shows annotations beside the lines they are about. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const {level, title, message, place} of annotations) PRINT[level](message, toProperties(title, place));
}

function toProperties(title: string, place: Annotation['place']): AnnotationProperties {
  if (place === null) return {title};
  const {file, line, endLine, column, endColumn} = place;
  return {
    title,
    file,
    startLine: line,
    endLine,
    ...(column !== null && {startColumn: column}),
    ...(endColumn !== null && {endColumn}),
  };
}
