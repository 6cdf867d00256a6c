package uk.kith.app.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Invalid;

/**
 * The body of every error, {@code application/problem+json}.
 *
 * @param errors what is wrong with which field; for a conflict one with its stable code and no
 *     field
 * @param findings the rules that speak against a command; null (absent) unless the status is 422
 */
public record Problem(
    String title,
    int status,
    String detail,
    List<Invalid.FieldError> errors,
    @Nullable List<Finding> findings) {

  public static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(int status, String title, String detail) {
    return new Problem(title, status, detail, List.of(), null);
  }

  static Problem of(int status, String title, String detail, List<Invalid.FieldError> errors) {
    return new Problem(title, status, detail, errors, null);
  }
}
