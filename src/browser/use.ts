// What a page can do once it is used.

import { followCheck } from './check.ts';
import { followCopy } from './copy.ts';
import { followEventList } from './event-list.ts';
import { followLanguage } from './language.ts';
import { followMatrix } from './matrix.ts';
import { followMoved } from './moved.ts';
import { followNotes } from './event-rows/notes.ts';
import { followPlan } from './plan.ts';
import { followRows } from './event-rows/light.ts';
import { followSearch } from './search.ts';
import { followFilter } from './filter.ts';
import { followFlow } from './whole-flow.ts';
import { followTheme } from './theme.ts';
import { followUnfold } from './unfold.ts';

followSearch();
followEventList();
followFilter();
followFlow();
followLanguage();
followMatrix();
followMoved();
followNotes();
followPlan();
followRows();
followCheck();
followCopy();
followTheme();
followUnfold();
