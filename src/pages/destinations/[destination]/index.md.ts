import { markdownTwin, twinPaths } from '../../_twins.ts';

export const getStaticPaths = twinPaths('destination');
export const GET = markdownTwin;
