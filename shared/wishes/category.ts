/** What a wish may be for, in the order in which pages offer it. */
export const wishCategories = ['goods', 'repair', 'companionship', 'learning', 'errand', 'health', 'other'] as const;
