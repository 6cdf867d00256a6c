package uk.kith.app.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Refused;

/** The table from failures to answers; the only one, for the API and for pages. */
public final class Problems {

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  private Problems() {}

  /**
   * What a failure is called outside. An unknown one is logged under a reference and told by it:
   * the id of the request, or of the job.
   */
  public static Problem of(Throwable failure) {
    if (failure instanceof Refused e) {
      return new Problem("Rules speak against this", 422, text(e), List.of(), e.findings());
    }
    if (failure instanceof Conflict e) {
      return Problem.of(409, "Conflict", text(e), List.of(error("", e.code(), text(e))));
    }
    if (failure instanceof Invalid e) {
      return Problem.of(400, "Not valid", text(e), e.errors());
    }
    if (failure instanceof NotFound e) {
      return Problem.of(404, "Not found", text(e));
    }
    if (failure instanceof Forbidden e) {
      return Problem.of(403, "Not allowed", text(e));
    }
    if (failure instanceof ConstraintViolationException e && isOfRequest(e)) {
      List<Invalid.FieldError> errors =
          e.getConstraintViolations().stream().map(Problems::error).sorted(BY_FIELD).toList();
      return Problem.of(400, "Not valid", "The request is not valid", errors);
    }
    if (failure instanceof WebApplicationException e) {
      return ofJaxRs(e);
    }
    return ofCause(failure);
  }

  /** What PostgreSQL says to a character that no text of its has, U+0000, and no JSON of its. */
  private static final Set<String> NO_TEXT = Set.of("22021", "22P05");

  private static final java.util.Comparator<Invalid.FieldError> BY_FIELD =
      java.util.Comparator.comparing(Invalid.FieldError::field)
          .thenComparing(Invalid.FieldError::code);

  private static Problem ofJaxRs(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    String title = e.getResponse().getStatusInfo().getReasonPhrase();
    if (status >= 500) {
      return status == 503 ? away() : unknown(e);
    }
    // Messages of the server's own 4xx repeat the status; ours say what cannot be read.
    String detail = status == 400 && e.getMessage() != null ? e.getMessage() : title;
    return Problem.of(status, title, detail);
  }

  private static Problem ofCause(Throwable failure) {
    if (Outage.isIn(failure)) {
      LOG.log(System.Logger.Level.WARNING, "The database is away or busy", failure);
      return away();
    }
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof OptimisticLockException) {
        return conflict("version-moved-on", "Somebody else changed this at the same time");
      }
      if (t instanceof SQLException e && NO_TEXT.contains(String.valueOf(e.getSQLState()))) {
        return Problem.of(400, "Not valid", "A text has a zero character, which cannot be kept");
      }
    }
    if (BrokenConstraint.in(failure).isPresent()) {
      return conflict("already-there", "This cannot stand beside what somebody else has recorded");
    }
    return failure instanceof OutOfMemoryError ? tooLittleMemory(failure) : unknown(failure);
  }

  private static Problem conflict(String code, String text) {
    String withFix = text + "\nMaybe look at it again and repeat";
    return Problem.of(409, "Conflict", withFix, List.of(error("", code, text)));
  }

  private static Problem away() {
    return Problem.of(
        503, "Not available now", "The database cannot be reached. Try again shortly");
  }

  private static Problem tooLittleMemory(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "Too little memory " + WorkMark.reference(), failure);
    return Problem.of(500, "Too little memory", "The server has too little memory for this");
  }

  private static Problem unknown(Throwable failure) {
    UUID reference = WorkMark.reference();
    LOG.log(System.Logger.Level.ERROR, "Unexpected failure " + reference, failure);
    return Problem.of(500, "Unexpected failure", "The log tells more under " + reference);
  }

  /** A resource's answer that breaks its own constraints is our mistake, not the caller's. */
  private static boolean isOfRequest(ConstraintViolationException e) {
    return e.getConstraintViolations().stream()
        .noneMatch(v -> v.getExecutableReturnValue() != null);
  }

  private static Invalid.FieldError error(ConstraintViolation<?> violation) {
    StringBuilder field = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      switch (node.getKind()) {
        case PROPERTY -> field.append(field.isEmpty() ? "" : ".").append(node.getName());
        case PARAMETER -> field.setLength(0);
        default -> {}
      }
    }
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String code = constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return error(field.toString(), code, violation.getMessage());
  }

  private static Invalid.FieldError error(String field, String code, String message) {
    return new Invalid.FieldError(field, code, message);
  }

  private static String text(RuntimeException e) {
    return String.valueOf(e.getMessage());
  }
}
