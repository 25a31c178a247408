import { markdownTwin, twinPaths } from '../../_twins.ts';

export const getStaticPaths = twinPaths('source');
export const GET = markdownTwin;
