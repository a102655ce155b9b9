/** Of all that is laid out by chance, so that the same dossier gives the same picture. */
export const layoutSeed = 1
