/** Papers and exports, by the end of their addresses; and the forms to fill in by hand. */
const SLOW = /^\/settings\/forms\/[^?]|^[^?]*\/(?:pdf|handout|latest-handout|letter|export|json)(?:\?|$)/
/** A body above this is an upload, which takes as long as the network of whoever sends it. */
const UPLOAD_BYTES = 256 * 1024

/**
 * Whether this takes long, mostly without work for the thread that makes pages.
 * @param {Pick<import('node:http').IncomingMessage, 'url' | 'headers'>} request
 */
export const isSlow = ({ url = '', headers }) =>
  SLOW.test(url) || Number(headers['content-length'] ?? 0) > UPLOAD_BYTES
