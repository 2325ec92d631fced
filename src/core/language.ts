/** Form of a BCP 47 tag, its language in lower case, then parts of any kind: `en`, `sr-Latn`, `de-AT`, `de-x-easy`. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
