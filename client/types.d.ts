/** The API's address, baked in by the build: empty in a browser, where page and API share their origin. */
declare const API_BASE_URL: string;
declare module '*.scss';
/** JSON: WeChat's template id for each of our template keys. */
declare const MESSAGE_TEMPLATES: string;
/** The node id and the name of the district that runs this build. */
declare const HOST: { readonly district: string; readonly name: string; readonly filing: string };
