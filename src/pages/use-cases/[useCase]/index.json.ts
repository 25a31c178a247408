import { jsonTwin, twinPaths } from '../../_twins.ts';

export const getStaticPaths = twinPaths('use-case');
export const GET = jsonTwin;
