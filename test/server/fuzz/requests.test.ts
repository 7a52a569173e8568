import { fuzzRequests } from './fuzzRequests.ts';

// A bounded part of `npm run fuzz -- --requests 20000`.
test('no request is answered by a fault of ours', async () => {
  const { statuses, faults } = await fuzzRequests(400, Number(process.env.KG_FUZZ_SEED ?? 7));
  expect(faults).toEqual([]);
  expect(statuses['200']).toBeGreaterThan(20);
  expect(statuses['400']).toBeGreaterThan(50);
}, 240_000);
