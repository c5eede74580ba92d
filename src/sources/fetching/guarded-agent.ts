import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './is-public-address.ts';

/** Milliseconds in which a server has to answer at all. */
const CONNECT_MS = 10_000;

export interface AgentOptions {
  /** Which addresses may be connected to; those of the open internet unless told otherwise, which no setting can. */
  readonly isAllowed?: (address: string) => boolean;
}

/**
 * What opens connections for fetching, to public addresses alone: every address that a name stands for is looked at, and
 * the connection is made to one of these very addresses, so a name that changes its mind between two lookups leads
 * nowhere. Redirects are connections like any other. Close it when nothing is fetched any more.
 */
export function createGuardedAgent({ isAllowed = isPublicAddress }: AgentOptions = {}): Agent {
  const guardedLookup: LookupFunction = (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      const strange = addresses?.find(({ address }) => !isAllowed(address));
      if (error !== null) callback(error, '', 0);
      else if (strange !== undefined || first === undefined) callback(refusal(name, strange?.address ?? 'none'), '', 0);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
  const connect = buildConnector({ lookup: guardedLookup, timeout: CONNECT_MS });
  return new Agent({
    connect(options, callback) {
      // What is written as an address is not looked up.
      const host = options.hostname.replace(/^\[|\]$/gu, '');
      if (isIP(host) !== 0 && !isAllowed(host)) callback(refusal(host, host), null);
      else connect(options, callback);
    },
  });
}

function refusal(name: string, address: string): Error {
  return new Error(`${name} is not on the open internet (${address}), so it is not asked`);
}
