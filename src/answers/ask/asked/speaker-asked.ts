/**
 * Of whom a question asks nothing but what they said, as it names them: "What did Rosa Hume say?". Null for any other
 * question, what somebody said about something among them: that is looked for by its words.
 */
export function speakerAsked(question: string): string | null {
  for (const form of FORMS) {
    const name = form.exec(question)?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return null;
}

/** A name of up to five words, titles among them. */
const NAME = String.raw`(?<name>[\p{L}\p{M}'’.-]+(?:\s+[\p{L}\p{M}'’.-]+){0,4}?)`;
const SAY = '(?:say|said|saying|state|stated|declare|declared)';

/** As it is asked in English, and as words carried over from another language stand: "What said Rosa Hume". */
const FORMS = [
  new RegExp(String.raw`^\s*what\s+(?:exactly\s+)?(?:did|does|has|have|had|is|was)\s+${NAME}\s+${SAY}[\s?!.]*$`, 'iu'),
  new RegExp(String.raw`^\s*what\s+said\s+${NAME}[\s?!.]*$`, 'iu'),
  new RegExp(String.raw`^\s*${NAME}\s+what\s+said[\s?!.]*$`, 'iu'),
];
