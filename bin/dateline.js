#!/usr/bin/env node
// Runs the TypeScript source as it is: no build step to forget, and stack traces point at the files you edit.
import { register } from 'tsx/esm/api';

// Packages that most commands need are imported before the loader, which would read through each in search of TypeScript.
await Promise.all(
  [
    'better-sqlite3',
    'chardet',
    'commander',
    'hnswlib-node',
    'iconv-lite',
    'mdast-util-from-markdown',
    'stemmer',
    'yaml',
    'zod',
  ].map((name) => import(name)),
);
register();
await import('../src/main.ts');
