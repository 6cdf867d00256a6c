package uk.kith.kernel.service;

import uk.kith.kernel.Id;

/** There is no such thing, or the caller may not know that there is. Answered as 404. */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound(Id id) {
    super("There is no " + noun(id) + " " + id.value());
  }

  private static String noun(Id id) {
    String name = id.getClass().getSimpleName();
    return name.substring(0, name.length() - "Id".length()).toLowerCase(java.util.Locale.ROOT);
  }
}
