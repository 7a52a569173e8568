import { createContext, useContext } from 'react';

/** Where a proof is opened: a statement by its id, a relationship by its start, type and end. */
export type ProofOf =
  | readonly [statement: string]
  | readonly [from: string, relationship: string, to: string];

export interface ProofControl {
  /** What is open; empty when nothing is. */
  readonly open: readonly string[];
  show(proof: ProofOf): void;
  close(): void;
}

/** Lets any figure or relation of a page open its proof. The page keeps it in the address. */
export const ProofContext = createContext<ProofControl>({ open: [], show: () => {}, close: () => {} });
export const useProof = (): ProofControl => useContext(ProofContext);
