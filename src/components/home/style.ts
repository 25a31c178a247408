// The style of the home page, beside that of every page.
import.meta.glob('./**/*.css', { eager: true });
