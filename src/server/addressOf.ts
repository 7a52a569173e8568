import type { FastifyRequest } from 'fastify';

/** Where the service is reached from outside, with a slash at the end. @param pathPrefix as `KG_PATH_PREFIX` */
export function addressOf({ protocol, host }: FastifyRequest, pathPrefix: string): string {
  return `${protocol}://${host}${pathPrefix}/`;
}
