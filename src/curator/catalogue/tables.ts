import type {Language} from '../pass.ts';
import {createTable, type Table} from '../template-table.ts';
import {MESSAGES_ZH_CN} from './messages-zh-cn.ts';
import {PHRASES_ZH_CN} from './phrases-zh-cn.ts';

const SENTENCES = {...PHRASES_ZH_CN, messages: MESSAGES_ZH_CN};

/** What rules say, in each language: rules speak English, so that English is what they say, as far as it is known. */
export const TABLES: Readonly<Record<Language, Table>> = {
  en: createTable(SENTENCES, {comma: ', ', or: ' or ', and: ' and ', more: ' and ', further: ' more'}, true),
  'zh-CN': createTable(SENTENCES, {comma: '、', or: ' 或 ', and: ' 和 ', more: ' 及另外 ', further: ' 项'}, false),
};
