// The style of the reference on one page, beside that of every page.
import.meta.glob('./**/*.css', { eager: true });
