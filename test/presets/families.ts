const RULE = '-'.repeat(72);

/** A script between sentinels, as runbooks hold them. */
export const block = (name: string, ...lines: string[]) =>
  [
    '```',
    RULE,
    `BEGIN runbook block: ${name}`,
    RULE,
    '( {',
    ...lines.map((line) => `  ${line}`),
    '} )',
    RULE,
    'END runbook block',
    RULE,
    '```',
  ].join('\n');

/** A repository of runbooks in which everything is right. */
export const RUNBOOKS: Readonly<Record<string, string>> = {
  'runbooks/README.md': `# Runbooks

The phases run in order. Decisions are in design-decisions.md (D-001..D-004).

- phase-01-network.md -- cables, switches and addresses.
- phase-02-storage.md -- disks and pools.
- ops-node-recovery.md -- brings a node back after a power cut. Added 2026-03-02.
- appendix-A-troubleshooting.md -- signs and what they mean.
`,
  'runbooks/phase-01-network.md': `# Phase 01 -- network

Status: AS-EXECUTED-VERIFIED 2026-02-10.

## 0. Before

Read D-001 first.

## 1. Switches

Continue with phase-02 when the links are up.
`,
  'runbooks/phase-02-storage.md': `# Phase 02 -- storage

Status: DRAFT

## 0. Before

Section 1 of phase-01 is done.

## 1. Pools

See ops-node-recovery Section 2 for a pool that does not come back.
`,
  'runbooks/ops-node-recovery.md': `# Recover a node

Status: blocks below are AS-EXECUTED-VERIFIED 2026-03-02 (first time as a
whole). Destination: runbooks/, beside the phases.

Applies when: a node lost its power and the cluster still counts it.

## 0. What to expect

| Sign | Meaning |
|---|---|
| pool degraded | see Step 2 |

## 1. Power

${block('power on', 'ipmi-power --on <node>', 'sleep 30')}

## 2. Pool

After Step 1 the pool is found; see appendix-A when it is not.

${block('import the pool', 'for disk in a b; do', '  zpool import -d "/dev/$disk" <pool> || true', 'done')}

2a. Without a mirror, go to Section 0 and begin again.

## 3. Check

Repeat Step 1/2 on every node that 2a named.
`,
  'runbooks/appendix-A-troubleshooting.md': `# Troubleshooting

## Addendum 2026-03-02 -- power findings

The fan noise is expected (ops-node-recovery Section 0).
`,
  'docs/design-decisions.md': `# Decisions

| Date | Change | Reason |
|---|---|---|
| 2026-01-10 | D-001 added. | first draft |
| 2026-02-01 | D-002 and D-003 added; D-003 supersedes D-002. | second thoughts |
| 2026-03-02 | D-004 added. | power cut |

## D-001 -- One network for all

Said once.

## D-002 -- Pools of two

Superseded by D-003.

## D-003 -- Pools of three

This supersedes D-002.

## D-003 -- AMENDMENT (2026-02-20): measured

Three is enough.

## D-004 -- PROPOSED: power on by itself

STATUS: PROPOSED (decision pending). Recorded 2026-03-02.

Nodes could start when the power is back.
`,
};

/** An incident report in which everything is right. */
export const INCIDENTS: Readonly<Record<string, string>> = {
  'pkg/probe/client.go': 'package probe\n',
  'pkg/probe/cache.go': 'package probe\n',
  'docs/incidents/2026-04-probe-timeout.md': `# 探测请求超时

**日期**: 2026-04-12  
**影响范围**: 安装器  
**严重程度**: Medium  
**状态**: 已修复 (部分)

## 问题描述

安装过程中探测请求偶尔超时。

## 现象分析

手动请求正常：

1. 直接访问
   \`\`\`bash
   curl -k https://192.0.2.10:6443/version  # 正常
   \`\`\`

## 根因分析

### 问题 1: 每次都新建客户端 (已修复)

每次探测都新建一个客户端。

### 问题 2: 服务端限流 (未完全解决)

服务端对新连接限流。

## 复现步骤

连续探测一百次。

## 解决方案

复用客户端。

\`\`\`go
func New(config Config) *Client { ... }
\`\`\`

## 相关文件

- \`pkg/probe/client.go\` - \`New\`
- \`pkg/probe/cache.go\` - \`Get\`

## 时间线

| 时间 | 事件 |
|------|------|
| 09:58 | 第一次超时 |
| 10:02:30 | 定位到客户端 |
| ... | |
| 10:40 | 修复上线 |

## 经验教训

先看连接数。
`,
};

/** Plain documentation of a project in which everything is right. */
export const GENERAL: Readonly<Record<string, string>> = {
  'README.md': '# A tool\n\nRead [the guide](docs/guide.md#set-up), or `docs/reference.md`.\n\n```sh\nnpm install\n```\n',
  'docs/guide.md': '# Guide\n\n## Set up\n\nSee the [reference](reference.md) and the [list of options](reference.md#options).\n',
  'docs/reference.md': '# Reference\n\n## Options\n\n```json\n{"port": 8080}\n```\n\n## 常见问题\n\n[问题](#常见问题)\n',
};
