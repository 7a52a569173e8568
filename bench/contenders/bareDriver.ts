import { shapeNamed } from '../shapes.ts';
import { serveOrders } from './Contender.ts';
import { connectDriver, runAutoCommit } from './driver.ts';

/** The hand-written statements without HTTP and GraphQL. */
serveOrders(async ({ neo4j }) => {
  const driver = connectDriver(neo4j);
  return {
    url: undefined,
    async run(name, milliseconds, connections) {
      const { statement, variables } = shapeNamed(name);
      const latencies: number[] = [];
      const began = performance.now();
      let next = 0;
      const loop = async () => {
        for (;;) {
          const start = performance.now();
          if (start - began >= milliseconds) return;
          await runAutoCommit(driver, statement, variables(next++));
          latencies.push(performance.now() - start);
        }
      };
      await Promise.all(Array.from({ length: connections }, loop));
      return { latencies, milliseconds: performance.now() - began };
    },
  };
});
