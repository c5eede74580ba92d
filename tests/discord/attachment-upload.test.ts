import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { attachmentUpload } from '../../src/discord/asking/attachment-upload.ts';

/** A place of attachments that sends a beginning, and nothing more. */
async function openSlowPlace(): Promise<string> {
  const server: Server = createServer((_request, response) => void response.write('The harbour'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('gives up a file that does not come', async () => {
  const cdnUrl = await openSlowPlace();
  const upload = attachmentUpload({ name: 'a.txt', url: `${cdnUrl}/a.txt`, size: 99 }, { cdnUrl, mostMs: 50 });
  await expect(upload.read(1_000)).rejects.toMatchObject({ code: 'upload-unreadable' });
});

it.each([
  ['https://cdn.discordapp.com.evil.example/a.txt'],
  ['https://cdn.discordapp.com@evil.example/a.txt'],
  ['http://cdn.discordapp.com/a.txt'],
  ['https://cdn.discordapp.com:8443/a.txt'],
  ['file:///etc/passwd'],
  ['nothing'],
])('does not ask %s', async (url) => {
  const upload = attachmentUpload({ name: 'a.txt', url, size: 9 }, { cdnUrl: 'https://cdn.discordapp.com' });
  await expect(upload.read(1_000)).rejects.toMatchObject({ message: expect.stringContaining('not kept by Discord') });
});
