package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/** Attributes of form fields that hint and error message share. */
public final class Attributes {
  private Attributes() {}

  /**
   * The ids of hint and error message of a field; null, which drops the attribute, without both.
   */
  public static @Nullable String describedBy(
      String id, @Nullable String hint, @Nullable String error) {
    if (hint == null) {
      return error == null ? null : id + "-error";
    }
    return error == null ? id + "-hint" : id + "-hint " + id + "-error";
  }
}
