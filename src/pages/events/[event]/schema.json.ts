import { schemaTwin, twinPaths } from '../../_twins.ts';

export const getStaticPaths = twinPaths('event');
export const GET = schemaTwin;
