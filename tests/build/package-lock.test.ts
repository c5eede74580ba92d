import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      hasInstallScript: z.boolean().optional(),
      resolved: z.string().optional(),
      libc: z.array(z.string()).optional(),
    }),
  ),
});
const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/**
 * Its script fetches CUDA libraries, hundreds of megabytes, and fails offline. `allowScripts` of package.json is known to
 * npm 11 and later only; what the lock does not say to have a script has none run by any npm (decision 20). `npm install`
 * writes the line back when it resolves the package anew: take it out again.
 */
it('has no install script of onnxruntime-node to run', () => {
  expect(packages['node_modules/onnxruntime-node']).toBeDefined();
  expect(packages['node_modules/onnxruntime-node']?.hasInstallScript).toBeUndefined();
});

it('takes every package from the registry that whoever installs it uses', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

it('says which C library a package is for, which npm 10 leaves out when it writes the lock: then both are installed', () => {
  const musl = Object.entries(packages).filter(([name]) => name.endsWith('-musl'));
  expect(musl.length).toBeGreaterThan(0);
  for (const [name, { libc }] of musl) expect(libc, name).toEqual(['musl']);
});
