import { addressesVariable, addressVariable, type ServerAddress } from './neo4j/TestServer.ts';

/* Each worker has a Neo4j of its own; jest numbers workers from 1. */
const addresses: readonly ServerAddress[] = JSON.parse(process.env[addressesVariable] ?? '[]');
const own = addresses[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
if (own === undefined) delete process.env[addressVariable];
else process.env[addressVariable] = JSON.stringify(own);
