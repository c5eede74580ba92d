/** The samples of a text in Prometheus' format, by name and labels; throws at a line that is neither sample nor comment. */
export function samplesOf(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !/^# (?:HELP|TYPE) [a-zA-Z_:][\w:]* \S/u.test(line));
  return new Map(
    lines.map((line) => {
      const label = '[a-zA-Z_]\\w*="(?:[^"\\\\\\n]|\\\\[\\\\n"])*"';
      const sample = new RegExp(
        `^([a-zA-Z_:][\\w:]*(?:\\{(?:${label},?)*\\})?) (-?[\\d.e+-]+|[Nn]a[Nn]|[+-]Inf)$`,
        'u',
      ).exec(line);
      if (sample === null) throw new Error(`no sample: ${line}`);
      return [sample[1] ?? '', Number(sample[2])];
    }),
  );
}
