import { markdownTwin, twinPaths } from '../../_twins.ts';

export const getStaticPaths = twinPaths('goal');
export const GET = markdownTwin;
