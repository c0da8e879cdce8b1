/** Where everybody starts. Apart from the other paths: the page for errors comes along with every page, and leads only there. */
export const START_PATH = '/'
