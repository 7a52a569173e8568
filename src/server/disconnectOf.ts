import type { Socket } from 'node:net';

const disconnects = new WeakMap<Socket, AbortSignal>();

/**
 * A signal that aborts when the connection closes. One for all requests of a connection: making one
 * costs a request more than the engine takes to find its plan and bind it.
 */
export function disconnectOf(socket: Socket): AbortSignal {
  const known = disconnects.get(socket);
  if (known !== undefined) return known;
  const controller = new AbortController();
  socket.once('close', () => controller.abort());
  disconnects.set(socket, controller.signal);
  return controller.signal;
}
