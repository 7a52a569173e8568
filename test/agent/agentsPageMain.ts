import { readFileSync, writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { readConfig } from '../../src/server/config.ts';
import { startService } from '../../src/server/startService.ts';
import { agentsPage, rendered } from './agentsPage.ts';
import { Caller } from './Caller.ts';

// Writes the transcripts of docs/agents.md anew.
const config = readConfig({ PORT: '0', KG_SHUTDOWN_SECONDS: '1', KG_AGENT_QUERY: '1' });
const service = await startService({ config, logger: pino({ level: 'warn' }) });
const caller = await Caller.connect(service.address);
writeFileSync(agentsPage, await rendered(readFileSync(agentsPage, 'utf8'), caller, service.address));
await caller.close();
await service.close();
