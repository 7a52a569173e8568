import fc from 'fast-check';

/*
 * Generated cases are the same in every run of the same commit, so that a change is judged by what it
 * changed. New cases are looked for with `npm run fuzz`, or here with KG_TEST_SEED=NUMBER.
 */
fc.configureGlobal({ seed: Number(process.env.KG_TEST_SEED ?? 20261126) });
