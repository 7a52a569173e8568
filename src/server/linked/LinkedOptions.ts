import type { FastifyRequest } from 'fastify';
import type { DataState } from '../../load/dataVersion.ts';
import type { Model } from '../../model/Model.ts';
import type { GraphStatistics } from '../../store/GraphStatistics.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { addressOf } from '../addressOf.ts';
import type { Ask } from './askEngine.ts';

/** What the addresses of linked data are answered from. */
export interface LinkedOptions {
  readonly model: Model;
  readonly store: GraphStore;
  readonly statistics: () => GraphStatistics;
  /** Which version of the data the graph holds. */
  readonly state: () => DataState;
  readonly ask: Ask;
  /** As `KG_PATH_PREFIX`. */
  readonly pathPrefix: string;
  /** Datasets are served as files at `/exports/`. */
  readonly hasExports: boolean;
}

/** What identifiers in RDF begin with. */
export function identifierBase(request: FastifyRequest, pathPrefix: string): string {
  return `${addressOf(request, pathPrefix)}id/`;
}
