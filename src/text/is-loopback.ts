/** Whether a host's name, or address with or without brackets, is this machine and no other can reach it by that. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/iu.test(host);
}
