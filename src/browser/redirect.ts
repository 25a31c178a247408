// On a page that moved: leads on before anything is painted, with query and fragment.

import { destinationOf } from '../site/frame/redirect.ts';

const { to = '', anchors = '{}' } = document.documentElement.dataset;
location.replace(destinationOf(to, JSON.parse(anchors) as Record<string, string>, location)); // written by the page
