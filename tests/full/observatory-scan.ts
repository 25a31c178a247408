// Judges a host by the rules of MDN's HTTP Observatory. The host is on this machine: its name and the two ports of the web
// are led there. Arguments: the module of the tool, the host, its ports for http and https.

import dns from 'node:dns';
import net from 'node:net';

const [tool = '', host = '', http = '', https = ''] = process.argv.slice(2);
const here = { address: '127.0.0.1', family: 4 };

Object.assign(dns, {
  lookup(name: string, options: { all?: boolean }, done: (error: Error | null, ...found: unknown[]) => void) {
    if (name !== host) return done(new Error(`${name} is not asked for.`));
    return options.all ? done(null, [here]) : done(null, here.address, here.family);
  },
});

const { connect } = net.Socket.prototype;
const ports = new Map([
  [80, Number(http)],
  [443, Number(https)],
]);
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const [first] = args.flat() as [{ port?: number | string }]; // Node hands its options over in a list of its own
  const port = ports.get(Number(first.port));
  if (port !== undefined) first.port = port;
  return connect.apply(this, args as Parameters<typeof connect>); // as they came
};

const { scan } = (await import(tool)) as { scan: (host: string) => Promise<unknown> }; // the tool has no types
console.log(JSON.stringify(await scan(host)));
