package uk.kith.app.program;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * What a program may ask for, beside what its roles open.
 *
 * @param areas first parts of addresses below {@code /api}, and {@value #METRICS}; empty for all
 * @param writes may send more than GET and HEAD
 */
public record ServiceScope(Set<String> areas, boolean writes) {

  /** The area of the figures of the server. */
  static final String METRICS = "metrics";

  private static final String ATTRIBUTE = ServiceScope.class.getName();
  private static final Set<String> READING = Set.of("GET", "HEAD");

  public ServiceScope {
    areas = Set.copyOf(areas);
  }

  /** The scope of the program that sent the request; empty when a person did, or nobody known. */
  public static Optional<ServiceScope> of(HttpServletRequest request) {
    return Optional.ofNullable((ServiceScope) request.getAttribute(ATTRIBUTE));
  }

  void storeIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /**
   * Whether a request is within it. An address that is written in another way than the list has it
   * is not.
   *
   * @param rawPath as it stands in the request line, not decoded
   */
  public boolean allows(String method, String rawPath) {
    return (writes || READING.contains(method)) && (areas.isEmpty() || reaches(rawPath));
  }

  private boolean reaches(String rawPath) {
    String[] parts = rawPath.split("/", 4);
    return switch (parts.length > 1 ? parts[1] : "") {
      case "openapi" -> true;
      case "metrics" -> areas.contains(METRICS);
      case "api" -> parts.length > 2 && areas.contains(parts[2]);
      default -> false;
    };
  }
}
