import { jsonTwin, twinPaths } from '../../_twins.ts';

export const getStaticPaths = twinPaths('property');
export const GET = jsonTwin;
