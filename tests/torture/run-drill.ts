/** `npm run test:torture [-- KILLS [SEED]]`: the kill drill at length, 200 kills unless told otherwise. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killDrill } from './kill-drill.ts';

const [kills = '200', seed = String(Date.now() % 100_000)] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'dateline-torture-'));
let count = 0;
const onKill = (doing: string): void => void process.stdout.write(`${(count += 1)} ${doing}\n`);
const killed = await killDrill({ folder, kills: Number(kills), seed: Number(seed), onKill });
rmSync(folder, { recursive: true, force: true });
const told = [...killed].map(([doing, times]) => `${times} while ${doing}`).join(', ');
process.stdout.write(`${kills} kills with seed ${seed}, nothing lost: ${told}\n`);
