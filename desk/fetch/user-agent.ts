/** How the desk names itself to the servers that it asks. */
export const USER_AGENT = 'central-asia-reader desk';
