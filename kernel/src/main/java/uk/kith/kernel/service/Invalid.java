package uk.kith.kernel.service;

import java.util.List;

/** What was sent cannot be understood: answered as 400, with each field and a stable code. */
public final class Invalid extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * One thing wrong with one field.
   *
   * @param field name in the request, or empty for the request as a whole
   * @param code stable, in kebab-case
   */
  public record FieldError(String field, String code, String message) {}

  private final transient List<FieldError> errors;

  public Invalid(List<FieldError> errors) {
    super(errors.isEmpty() ? "not valid" : errors.get(0).message());
    this.errors = List.copyOf(errors);
  }

  public Invalid(String field, String code, String message) {
    this(List.of(new FieldError(field, code, message)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
