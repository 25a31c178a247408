// The style of what only indexes and the search have, beside that of every page.
import.meta.glob('./{AllNames,AlphabetIndex,EventFilter,SearchForm}.css', { eager: true });
