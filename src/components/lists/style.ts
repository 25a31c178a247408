// The style of what only indexes have, beside that of every page.
import.meta.glob('./{AllNames,EventFilter,EventGroups}.css', { eager: true });
