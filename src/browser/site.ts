// The one script every page loads, before it paints: what would be seen to change if it came later. The rest waits until
// the page is used.

import { recall } from './storage.ts';
import { waitForUse } from './wait.ts';

const page = document.documentElement;
page.classList.add('scripted');
if (location.search) page.classList.add('asked');
page.dataset['theme'] = recall('theme') ?? 'system';
waitForUse();
