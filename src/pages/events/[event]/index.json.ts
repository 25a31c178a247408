import { jsonTwin, twinPaths } from '../../_twins.ts';

export const getStaticPaths = twinPaths('event');
export const GET = jsonTwin;
