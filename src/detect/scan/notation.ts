/**
 * The notation of shapes. A pattern says what a value looks like; it says nothing of how it is found.
 *
 *     d        a digit
 *     L        a letter A–Z or a–z
 *     X        a letter or a digit
 *     w        a word: letters, with ' and - between them (O'Neil, Smith-Jones, accents included)
 *     a        a character of an e-mail's local part or of a host name: letter, digit, . _ % + -
 *     {3}      the atom before it three times; {3,5} three to five times
 *     ?        the atom before it may be missing
 *     other    itself: - / . , : space ( ) + # @ and letters such as T or Z; a space also stands for a tab
 *
 * A match begins and ends at a token's edge: `ddd-dd-dddd` is not found inside `1-123-45-67890`.
 */
export {};
