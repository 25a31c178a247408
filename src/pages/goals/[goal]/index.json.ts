import { jsonTwin, twinPaths } from '../../_twins.ts';

export const getStaticPaths = twinPaths('goal');
export const GET = jsonTwin;
