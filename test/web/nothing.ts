/** Stands in for modules of Node where there is none. */
export const Socket = undefined;
