/** Whether a line holds an answer, whatever its case, marks and white space. */
export function holds(line: string, answer: string): boolean {
  const wanted = plain(answer);
  return wanted.trim() !== '' && plain(line).includes(wanted);
}

function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
