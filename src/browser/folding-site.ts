// The script of a page with parts that fold: they fold as they arrive, before they are painted.

import { followFolds } from './folds.ts';
import './site.ts';

followFolds();
