#!/usr/bin/env node
// What `npm start` and an installed `dateline` run: the program as it was built. Only a checkout has its source, and what
// builds it, beside it: there it is built anew when a source file changed.
import { existsSync } from 'node:fs';
import module from 'node:module';

// Node 22.8 and later keep what they compiled for the next start; the types are those of Node 20.
/** @type {{ enableCompileCache?: () => unknown }} */ (/** @type {unknown} */ (module)).enableCompileCache?.();

const builder = new URL('../build/build.js', import.meta.url);
const program = new URL('../dist/src/main.js', import.meta.url);
if (existsSync(builder)) await import(builder.href);
if (process.exitCode === undefined && existsSync(program)) await import(program.href);
else process.exitCode = 1;
