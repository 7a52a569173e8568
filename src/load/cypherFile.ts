export { cypherFile, withoutComments } from '../store/cypherFile.ts';
