// The style of lists, indexes and the search, beside that of every page.
import.meta.glob('./*.css', { eager: true });
