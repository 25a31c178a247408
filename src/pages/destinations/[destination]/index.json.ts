import { jsonTwin, twinPaths } from '../../_twins.ts';

export const getStaticPaths = twinPaths('destination');
export const GET = jsonTwin;
