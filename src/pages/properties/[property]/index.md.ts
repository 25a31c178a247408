import { markdownTwin, twinPaths } from '../../_twins.ts';

export const getStaticPaths = twinPaths('property');
export const GET = markdownTwin;
