// The style of lists, indexes and the search, and of properties, which have lists, beside that of every page.
import.meta.glob(['./*.css', '../property/*.css'], { eager: true });
