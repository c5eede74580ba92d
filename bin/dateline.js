#!/usr/bin/env node
// Runs the TypeScript source as it is: no build step to forget, and stack traces point at the files you edit.
import { register } from 'tsx/esm/api';

register();
await import('../src/main.ts');
