import * as z from 'zod';

/** What a browser's own log of its network says that matters here. */
export interface NetworkUse {
  /** Requests to find a host, as the browser put them, after its own rules were applied. */
  readonly hosts: readonly string[];
  /** Lookups that were begun: by the system, by the browser itself, over the local network. */
  readonly lookups: readonly string[];
  /** Where a socket was pointed at. */
  readonly sockets: readonly string[];
  /** Bytes that left through a socket. */
  readonly bytesSent: number;
}

const Log = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(z.object({ type: z.number(), params: z.record(z.string(), z.unknown()).optional() })),
});

const LOOKUP =
  /^(?:HOST_RESOLVER_(?:SYSTEM_TASK|DNS_TASK|MDNS_TASK|NAT64_TASK)|DNS_TRANSACTION|DNS_TRANSACTION_QUERY)$/;
const POINTED = /^(?:TCP_CONNECT_ATTEMPT|UDP_CONNECT|SOCKS_CONNECT)$/;
const SENT = /^(?:SOCKET_BYTES_SENT|SSL_SOCKET_BYTES_SENT|UDP_BYTES_SENT|QUIC_SESSION_PACKET_SENT)$/;

/**
 * Reads what `--log-net-log` wrote.
 * @param text the file's text; a browser that was ended in the middle leaves its last bracket out
 * @throws where it is no such log
 */
export function networkUse(text: string): NetworkUse {
  const whole = text.trimEnd().endsWith(']}') ? text : text.replace(/,\s*$/, ']}');
  const { constants, events } = Log.parse(JSON.parse(whole));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const named = events.map(({ type, params }) => ({ name: names.get(type) ?? '', params: params ?? {} }));
  const told = (which: RegExp, key: string): string[] =>
    named.flatMap(({ name, params }) => (which.test(name) && typeof params[key] === 'string' ? [params[key]] : []));
  return {
    hosts: told(/^HOST_RESOLVER_MANAGER_REQUEST$/, 'host'),
    lookups: named.flatMap(({ name }) => (LOOKUP.test(name) ? [name] : [])),
    sockets: told(POINTED, 'address'),
    bytesSent: named.reduce(
      (sum, { name, params }) => sum + (SENT.test(name) ? Number(params['byte_count'] ?? 1) : 0),
      0,
    ),
  };
}
