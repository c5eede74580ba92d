export interface HelpReply {
  readonly command: 'help';
  readonly commands: readonly { readonly usage: string; readonly description: string }[];
}
