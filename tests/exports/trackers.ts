// What the trackers of vendors take as properties, as their own packages declare it. They are 60 MB of recorders and
// bundles, so that the lines that count are copied here.

export const TRACKERS: Readonly<Record<string, string>> = {
  // @rudderstack/analytics-js 3.34.1, dist/npm/index.d.mts
  rudderstack: `type ApiObject = {
    [index: string]: string | number | boolean | ApiObject | null | Date | (string | number | boolean | null | Date | ApiObject | undefined)[] | undefined;
  };
  declare function rudderstack(event: string, properties?: ApiObject | null): void;`,
  // @segment/analytics-core 1.8.3, dist/types/events/interfaces.d.ts; the same for @segment/analytics-next 1.84.3
  segment: `declare function segment(event: string, properties?: Record<string, any>): void;`,
  // mixpanel-browser 2.83.0, src/index.d.ts
  mixpanel: `interface Dict { [key: string]: any }
  declare function mixpanel(event: string, properties?: Dict): void;`,
  // @posthog/types 1.425.1, dist/common.d.ts; posthog-js 1.449.2 passes it on
  posthog: `declare function posthog(event: string, properties?: Record<string, any> | null): void;`,
  // What typed wrappers ask for.
  wrapper: `declare function wrapper(event: string, properties?: Record<string, unknown>): void;`,
};
