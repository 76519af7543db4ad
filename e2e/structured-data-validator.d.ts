declare module '@adobe/structured-data-validator' {
  type Issue = { severity: 'ERROR' | 'WARNING'; issueMessage: string; rootType: string };
  class Validator {
    /** @param found the result of an extractor: things by format, then by type. */
    validate(found: { jsonld: Record<string, object[]> }): Promise<Issue[]>;
  }
  // oxlint-disable-next-line import/no-default-export -- The package has no other.
  export default Validator;
}
