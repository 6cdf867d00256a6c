package uk.kith.app.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Role;

/** Frames for pages that tests render. */
public final class Frames {
  private Frames() {}

  /** A page of a signed-in placement officer of the demonstration. */
  public static PageContext officer(String title, @Nullable Section section) {
    return signedIn(title, section, Role.PLACEMENT_OFFICER, null, false);
  }

  public static PageContext signedIn(
      String title,
      @Nullable Section section,
      Role role,
      @Nullable String confirmation,
      boolean invalid) {
    return new PageContext(
        title,
        section,
        new Visitor("Priya Nair", Set.of(role)),
        "Rotherham",
        LocalDate.of(2014, 9, 30),
        true,
        "token",
        confirmation,
        invalid);
  }

  /** A page for somebody who has not signed in. */
  public static PageContext stranger(String title, boolean invalid) {
    return new PageContext(
        title, null, null, "Rotherham", LocalDate.of(2014, 9, 30), true, "token", null, invalid);
  }
}
