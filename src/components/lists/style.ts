// The style of what only indexes and the search have, beside that of every page.
import.meta.glob('./{AllNames,EventFilter,EventGroups,SearchForm}.css', { eager: true });
