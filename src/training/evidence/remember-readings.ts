import type { Reader, Reading } from '../../../embeddings/reader.ts';

/** The same reader, which reads no passage twice for one question: small archives are cut from a whole one. */
export function rememberReadings(reader: Reader): Reader {
  const known = new Map<string, Promise<Reading>>();
  return {
    ...reader,
    read(question, text, sentences) {
      const key = JSON.stringify([question, text, sentences]);
      const reading = known.get(key) ?? reader.read(question, text, sentences);
      known.set(key, reading);
      return reading;
    },
  };
}
