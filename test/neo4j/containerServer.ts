import { existsSync } from 'node:fs';
import { request } from 'node:http';
import type { TestServer } from './TestServer.ts';

const socketPath = '/var/run/docker.sock';
export const image = process.env.KG_NEO4J_IMAGE ?? 'neo4j:5.26';

/** True when a Docker daemon answers; a socket file alone may be a left-over. */
export async function canRunContainers(): Promise<boolean> {
  if (process.env.DOCKER_HOST) return true;
  if (!existsSync(socketPath)) return false;
  return new Promise((resolve) => {
    const ping = request({ socketPath, path: '/_ping', timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.on('timeout', () => ping.destroy());
    ping.on('error', () => resolve(false));
    ping.end();
  });
}

/** Start Neo4j in a container; `KG_NEO4J_IMAGE` names another image than the default. */
export async function startContainerServer(): Promise<TestServer> {
  // Loaded here because it takes a second that runs without Docker need not pay.
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(image).start();
  return {
    address: {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
    },
    description: `Neo4j from the image ${image}`,
    stop: async () => {
      await container.stop();
    },
  };
}
