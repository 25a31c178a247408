// The style of the matrix, for the pages that have one, beside that of every page.
import.meta.glob('./**/*.css', { eager: true });
