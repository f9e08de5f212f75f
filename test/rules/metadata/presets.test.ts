import {describe, expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import {rules} from '../../../src/rules/index.ts';
import {conventionsFor} from '../../support/conventions.ts';
import {workspaceOf} from '../../support/lint-files.ts';

const ours = rules.filter(({id}) => id.startsWith('metadata/'));

function check(preset: string, path: string, text: string): string[] {
  const conventions = conventionsFor({config: `extends: ${preset}\n`});
  return lint(workspaceOf({[path]: text}), conventions, ours).findings.map(
    ({line, column, severity, ruleId, message}) => `${line}:${column} ${severity} ${ruleId}: ${message}`,
  );
}

describe('incidents', () => {
  const clean = `# 网关证书过期

**日期**: 2026-02-11  
**影响范围**: 北区网关  
**严重程度**: High  
**状态**: 已修复 (部分)

## 问题描述

登录失败。

## 根因分析

### 问题 1: 证书未续期 (已修复)

脚本停了。

### 问题 2：监控没有告警（未完全解决）

规则还在改。

## 解决方案

续期。
`;
  const checkWith = (from: string, to: string) => {
    expect(clean).toContain(from);
    return check('incidents', 'docs/incidents/gateway.md', clean.replace(from, to));
  };

  test.each([
    ['as it is', '北区网关', '北区网关'],
    ['a remark in full-width brackets', '已修复 (部分)', '已修复（部分）'],
    ['a remark behind a comma', '已修复 (部分)', '已修复，监控除外'],
    ['a status that claims nothing', '已修复 (部分)', '未完全解决'],
    ['partly', '已修复 (部分)', '部分修复'],
    ['all done', '（未完全解决）\n\n规则还在改。', '（已修复）'],
    ['full-width colons', '**严重程度**: High', '**严重程度**：High'],
    ['brackets that are no state', '（未完全解决）', '（告警规则）'],
    ['in English', '**日期**: 2026-02-11', '**Date**: 2026-02-11'],
  ])('%s is clean', (_, from, to) => {
    expect(checkWith(from, to)).toEqual([]);
  });

  test.each([
    [
      '已修复 (部分)',
      '已修复',
      '6:9 warning metadata/item-state: Unexpected `状态` `已修复` without a remark, expected one since `问题 2：监控没有告警（未完全解决）` is `未完全解决`',
    ],
    [
      '**日期**: 2026-02-11',
      '**日期**: 2026/2/11',
      '3:9 error metadata/invalid-value: Unexpected `日期` value `2026/2/11`, expected a date as `YYYY-MM-DD`',
    ],
    ['High', '高', '5:11 error metadata/invalid-value: Unexpected `严重程度` value `高`, expected `Critical`, `High`, `Medium` or `Low`'],
    [
      '已修复 (部分)',
      '搞定',
      '6:9 error metadata/invalid-value: Unexpected `状态` value `搞定`, expected `已修复`, `部分修复`, `未修复`, `调查中` or `已缓解`',
    ],
    [
      '**影响范围**: 北区网关  \n',
      '',
      '3:3 error metadata/missing-field: Missing field `影响范围` in the metadata lines, expected after `日期`',
    ],
    ['**影响范围**', '**影响范畴**', '4:3 error metadata/missing-field: Unexpected field `影响范畴`, did you mean `影响范围`?'],
    [
      '**日期**',
      '摘要。\n\n**日期**',
      '5:3 warning metadata/misplaced-block: Unexpected text between the title and the metadata lines, expected the lines first',
    ],
    [
      '**状态**',
      '**负责人**: 小王  \n**状态**',
      '6:3 info metadata/unknown-field: Unexpected field `负责人`, expected only those of the kind `incident`',
    ],
    ['**状态**', '**日期**: 2026-02-12  \n**状态**', '6:3 error metadata/duplicate-field: Unexpected second field `日期`, expected one'],
  ])('%s → %s is one finding', (from, to, finding) => {
    expect(checkWith(from, to)).toEqual([finding]);
  });

  test('the fields in a quote', () => {
    expect(check('incidents', 'docs/incidents/gateway.md', clean.replaceAll(/^\*\*/gmu, '> **'))).toEqual([
      '1:1 error metadata/missing-block: Missing metadata lines below the title, expected `日期`, `影响范围`, `严重程度` and `状态`',
    ]);
  });

  test('overviews and other documents need none', () => {
    expect(check('incidents', 'docs/incidents/README.md', '# Overview\n')).toEqual([]);
    expect(check('incidents', 'docs/notes.md', '# Notes\n')).toEqual([]);
  });
});

describe('runbooks', () => {
  const clean = `# Recovery of the build farm

Status: the blocks below are AS-EXECUTED-VERIFIED 2026-03-02 (note: this is
their first run). Destination: runbooks/, as a companion of the deploy
phases.

Applies when: a worker was parked and has to come back. ORDER MATTERS: start
from the bottom.

Literals: none.
`;
  const checkWith = (from: string, to: string) => {
    expect(clean).toContain(from);
    return check('runbooks', 'runbooks/ops-farm.md', clean.replace(from, to));
  };

  test.each([
    ['as it is', 'Literals', 'Literals'],
    ['upper-case labels', 'Status:', 'STATUS:'],
    ['a draft', 'AS-EXECUTED-VERIFIED 2026-03-02', 'DRAFT'],
    ['without a destination', 'Destination: runbooks/, as', 'They are'],
  ])('%s is clean', (_, from, to) => {
    expect(checkWith(from, to)).toEqual([]);
  });

  test.each([
    [
      'AS-EXECUTED-VERIFIED',
      'VERIFIED',
      '3:9 error metadata/invalid-value: Unexpected `Status` value `the blocks be…r first run).`, expected `AS-EXECUTED-VERIFIED <date>`, `DRAFT` or `SUPERSEDED`',
    ],
    ['Status:', 'Stauts:', '3:1 error metadata/missing-field: Unexpected field `Stauts`, did you mean `Status`?'],
  ])('%s → %s is one finding', (from, to, finding) => {
    expect(checkWith(from, to)).toEqual([finding]);
  });

  test('no fields', () => {
    expect(check('runbooks', 'runbooks/phase-01-network.md', '# Network\n\nText: more.\n')).toEqual([
      '1:1 error metadata/missing-block: Missing metadata lines below the title, expected `Status`',
    ]);
    expect(check('runbooks', 'runbooks/appendix-A-faults.md', '# Faults\n')).toEqual([]);
  });
});
