/** The pages for doctors. */
export const consultationPaths = { consultation: '/consultation/', clinic: '/clinic/' } as const;
