export { collections } from './collections/define.ts';
