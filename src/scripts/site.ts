// The one script every page loads, before it paints. The theme first; everything else waits until it is wanted.

import { followCheck } from './check.ts';
import { followCopy } from './copy.ts';
import { followFolds } from './folds.ts';
import { followLanguage } from './language.ts';
import { followMatrix } from './matrix.ts';
import { followMoved } from './moved.ts';
import { followPlan } from './plan.ts';
import { followSearch } from './search.ts';
import { followTheme } from './theme.ts';

document.documentElement.classList.add('scripted');
followTheme();
followFolds();
followCopy();
document.addEventListener('DOMContentLoaded', () => {
  followSearch();
  followLanguage();
  followMatrix();
  followMoved();
  followPlan();
  followCheck();
});
