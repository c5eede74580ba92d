import { basename } from 'node:path';
import { INK, WEAK } from '../picture/plot.ts';
import { picture, type Svg, text } from '../picture/svg.ts';
import { AppError } from '../errors.ts';
import type { EvalReply } from '../reply/kinds/eval-reply.ts';
import { drawCalibration } from './draw-calibration.ts';
import { drawConfidences } from './draw-confidences.ts';

/**
 * What the confidence of the replies is worth, in one picture: calibration at the left, and at the right how well it
 * tells questions that the archive answers from those it does not.
 * @throws {AppError} `usage` when no question of the folder was asked (only finding was measured).
 */
export function drawScores(reply: EvalReply): Svg {
  const asked = reply.outcomes.filter(({ outcome }) => outcome !== null);
  if (asked.length === 0)
    throw new AppError('usage', `${reply.folder} has no questions with answers, so there is no confidence to draw.`);
  const name = basename(reply.folder);
  const error = reply.scores.find((score) => score.name === 'calibration error')?.value ?? 0;
  const facts = [
    `${asked.length.toLocaleString('en')} questions`,
    `${reply.archive.articles.toLocaleString('en')} articles`,
    reply.archive.mode === 'hybrid' ? 'by words and meaning' : 'by words alone',
    `calibration error ${error.toFixed(3)}`,
  ].join(' · ');
  const title = `What a confidence is worth: ${name}`;
  return picture(
    { width: 1080, height: 520, background: '#ffffff', description: `${title}. ${facts}.` },
    text(title, { x: 40, y: 44, fill: INK, 'font-size': 22, 'font-weight': 600 }),
    text(facts, { x: 40, y: 68, fill: WEAK, 'font-size': 13 }),
    drawCalibration(asked, { left: 84, top: 130, width: 400, height: 320 }),
    drawConfidences(asked, { left: 600, top: 130, width: 440, height: 320 }),
  );
}
