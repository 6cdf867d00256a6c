package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/**
 * A name and a value of a list of facts.
 *
 * @param href where the value leads; null for plain text
 * @param where given instead of a plain value where a place is told
 */
public record Fact(String name, String value, @Nullable String href, @Nullable Where where) {

  public static Fact of(String name, String value) {
    return new Fact(name, value, null, null);
  }

  public static Fact link(String name, String value, String href) {
    return new Fact(name, value, href, null);
  }

  public static Fact where(String name, Where where) {
    return new Fact(name, where.text(), null, where);
  }
}
