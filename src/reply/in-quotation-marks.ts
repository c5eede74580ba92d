/**
 * Printed words between the quotation marks that say so. Words that open or close with marks of their own stand as they are:
 * ““This builds a bridge,” she said.” begins one quotation too many, and a mark that was printed cannot be left out.
 */
export function inQuotationMarks(printed: string): string {
  const [open, close] = quotationMarks(printed);
  return `${open}${printed}${close}`;
}

/** What to write before and behind printed words; nothing for words with marks of their own. */
export function quotationMarks(printed: string): readonly [open: string, close: string] {
  return OWN.test(printed) ? ['', ''] : ['“', '”'];
}

/** A mark that opens what is printed, or closes it. */
const OWN = /^\s*["“„«]|["”»]\s*$/u;
