import type { Wording } from '../../language/wording.ts';
import type { SourceStatus } from '../kinds/fetch-reply.ts';
import { sourceFact } from './layout-fetch.ts';
import { plain } from './layout-parts.ts';
import type { Layout } from './layout.ts';

/** Sources that are silent or failing, as a channel is told of them. */
export function layoutSourceReport(troubled: readonly SourceStatus[], wording: Wording): Layout {
  const items = troubled.map((source) => sourceFact(source, wording));
  return { ...plain({ heading: wording.say('source.report'), items }), notes: [wording.say('source.report-note')] };
}
