/** The words of a message on one line: mentions, times and emoji of servers are written as codes, which no article prints. */
export function plainWords(content: string): string {
  return content
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:)[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
