import { IntlMessageFormat } from 'intl-messageformat';

/** What a message is made of. */
export interface MessageParts {
  /** Names of its gaps, in every branch. */
  readonly gaps: ReadonlySet<string>;
  /** The cases of each of its plurals: "one", "few", "=1". */
  readonly plurals: readonly (readonly string[])[];
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** Takes a message apart. @throws when it is no ICU MessageFormat. */
export function partsOf(message: string, locale: string): MessageParts {
  const gaps = new Set<string>();
  const plurals: (readonly string[])[] = [];
  new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst().forEach(visit);
  return { gaps, plurals };

  function visit(part: Part): void {
    const type: number = part.type;
    if (type !== LITERAL && 'value' in part) gaps.add(part.value);
    if (!('options' in part)) return;
    if (type === PLURAL) plurals.push(Object.keys(part.options));
    for (const { value } of Object.values(part.options)) value.forEach(visit);
  }
}

/** Of the library's syntax tree. */
const LITERAL = 0;
const PLURAL = 6;
