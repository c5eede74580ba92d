import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { simplifySchema } from './simplify-schema.ts';

/** What a request's body breaks of Discord's published specification; empty for a good one. */
export type RequestChecker = (request: {
  readonly method: string;
  /** Without `/api/v10`, without a query. */
  readonly path: string;
  readonly body: unknown;
}) => readonly string[];

const specification = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const NAME = 'discord';

/** Reads the specification from a file. */
export function createRequestChecker(file: string): RequestChecker {
  const document = specification.parse(JSON.parse(readFileSync(file, 'utf8')));
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  ajv.addFormat('snowflake', /^(?:0|[1-9]\d*)$/);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('date-time', (text: string) => z.iso.datetime({ offset: true }).safeParse(text).success);
  ajv.addSchema({ ...Object(simplifySchema(document, document)), $id: NAME });

  return ({ method, path, body }) => {
    const template = templateOf(Object.keys(document.paths), path);
    if (template === undefined) return [`${path} is no path of Discord's`];
    const operation = document.paths[template]?.[method.toLowerCase()];
    if (operation === undefined) return [`${method} ${template} does not exist`];
    if (!Object.hasOwn(Object(operation), 'requestBody')) return body === undefined ? [] : [`${path} takes no body`];
    const pointer = `#/paths/${encoded(template)}/${method.toLowerCase()}/requestBody/content/application~1json/schema`;
    const validate = ajv.getSchema(`${NAME}${pointer}`);
    if (validate === undefined) return [`${method} ${template} takes no JSON`];
    if (validate(body) === true) return [];
    return (validate.errors ?? [])
      .filter(isOwnError)
      .map(({ instancePath, message }) => `${method} ${template}${instancePath} ${message}`);
  };
}

/** A condition reports its branch's errors, and then once more that the branch failed. */
const isOwnError = ({ keyword }: { readonly keyword: string }): boolean => keyword !== 'if';

/** The path of the specification that fits, one with fewer parameters first: `@original` is not a message's id. */
function templateOf(templates: readonly string[], path: string): string | undefined {
  return templates
    .filter((template) => new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path))
    .toSorted((a, b) => a.split('{').length - b.split('{').length)[0];
}

/** A key as part of a JSON pointer in an address. */
function encoded(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
