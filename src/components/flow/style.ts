// The style of the flow and of what differs by goal, for the pages that have them, beside that of every page.
import.meta.glob(['./**/*.css', '../{use-case,connection}/*.css'], { eager: true });
