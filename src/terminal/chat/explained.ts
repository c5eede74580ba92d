import type { AskReply } from '../../reply/kinds/ask-reply.ts';
import { whyOf } from '../../reply/kinds/why.ts';
import { layoutWhy } from '../../reply/layouts/layout-why.ts';
import { drawBlock } from '../drawing/draw-block.ts';
import { renderText } from '../drawing/render-text.ts';
import type { WordedOptions } from '../text-options.ts';

/** Why the last answer is as it is, as lines; that there is nothing to explain where there is none. */
export function explained(last: AskReply | undefined, options: WordedOptions): readonly string[] {
  const { wording, width } = options;
  const why = last === undefined ? null : whyOf(last);
  const wrapped = (text: string): readonly string[] => drawBlock([{ text }], { width });
  // An answer for which nothing was weighed is somebody's words, or says who somebody is.
  if (last?.kind === 'answered' && why === null) return wrapped(wording.say('why.said'));
  return last === undefined || why === null
    ? wrapped(wording.say('why.none'))
    : renderText(layoutWhy(last, why, { wording }), options);
}
