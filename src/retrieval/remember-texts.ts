import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';

/** Texts that are remembered: 8 MB of vectors of 256 numbers. */
const MOST_TEXTS = 8_000;

/**
 * The same model for who answers many questions: questions about one story read the same sentences again, and what was
 * counted or embedded before is given from memory. All is forgotten once it is full. What is taken into the archive is
 * read once, and needs none.
 */
export function rememberTexts(model: EmbeddingModel): EmbeddingModel {
  // A question is embedded for its passages, for its sentences, and again by whoever presses a button of its answer.
  const questions = remembering((texts) => Promise.all(texts.map((text) => model.embedQuestion(text))));
  return {
    ...model,
    async embedQuestion(text) {
      const [vector] = await questions([text]);
      return vector ?? model.embedQuestion(text);
    },
    countTokens: remembering((texts) => model.countTokens(texts)),
    embedPassages: remembering((texts) => model.embedPassages(texts)),
  };
}

type ForEach<Value> = (texts: readonly string[]) => Promise<readonly Value[]>;

/** Makes a value for each text, but of texts that it has one of. */
function remembering<Value>(make: ForEach<Value>): ForEach<Value> {
  const known = new Map<string, Value>();
  return async (texts) => {
    const fresh = [...new Set(texts)].filter((text) => !known.has(text));
    const made = fresh.length === 0 ? [] : await make(fresh);
    const values = new Map(fresh.map((text, index) => [text, made[index]] as const));
    const given = texts.flatMap((text) => known.get(text) ?? values.get(text) ?? []);
    if (known.size + fresh.length > MOST_TEXTS) known.clear();
    for (const [text, value] of values) if (value !== undefined && known.size < MOST_TEXTS) known.set(text, value);
    return given;
  };
}
