import net from 'node:net';
import { Failure } from './failure.mjs';

const FIRST_PORT = 3000;
const PORTS_TRIED = 50;

/** What stands in the way of listening there: undefined when nothing does, else the system's code. */
function obstacle(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** A free port on the loopback, for a database or a test server. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * The port to serve on: the one asked for or a failure; else 3000 or the next free one.
 * @param {number | undefined} wanted
 * @param {string} host
 */
export async function choosePort(wanted, host) {
  if (wanted !== undefined) {
    const problem = await obstacle(wanted, host);
    if (problem === undefined) return wanted;
    throw cannotListen(wanted, host, problem);
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    const problem = await obstacle(port, host);
    if (problem === undefined) return port;
    if (problem !== 'EADDRINUSE') throw cannotListen(port, host, problem);
  }
  throw new Failure(`No port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} is free.`, 'Set PORT to a free one.');
}

function cannotListen(port, host, problem) {
  if (problem === 'EADDRINUSE') {
    return new Failure(`Port ${port} is in use by another program.`, [
      'Stop that program, or set PORT to another number; without PORT the next free one is taken.',
    ]);
  }
  if (problem === 'EACCES') {
    return new Failure(`This user may not listen on port ${port}.`, 'Ports below 1024 belong to root: set PORT to 1024 or more.');
  }
  if (problem === 'EADDRNOTAVAIL') {
    return new Failure(`This machine has no address ${host}.`, 'HOST should hold an IP address of this machine, or 0.0.0.0.');
  }
  return new Failure(`Cannot listen on ${host}:${port} (${problem}).`);
}
