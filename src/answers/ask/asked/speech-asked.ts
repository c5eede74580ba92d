/** Whose words on what a question asks for. */
export interface SpeechAsked {
  /** As the question calls them: "Rosa Hume", "the defence minister". */
  readonly speaker: string;
  /** Empty for all that they said. */
  readonly about: string;
}

/** Of "what did the mayor say about the bridge?" whose words are asked for, and on what, if on anything. Null for any other question. */
export function speechAsked(question: string): SpeechAsked | null {
  const { speaker, about = '' } = ASKED.exec(question)?.groups ?? {};
  return speaker === undefined ? null : { speaker, about };
}

const ASKED =
  /^\W*(?:what|how)\s+(?:exactly\s+|else\s+)?(?:did|does|has|have|had)\s+(?<speaker>(?:the\s+)?[\p{L}\p{M}'’.-]+(?:\s+[\p{L}\p{M}'’.-]+){0,5}?)\s+(?:say|said|state|stated|tell|told|comment|explain|react)(?:\s+(?:us|reporters|parliament|journalists|people))?(?:\s+(?<about>(?:about|on|of|to|when|after|before|regarding|concerning|in|at)\s+\S.*?))?[\s?!.]*$/iu;
