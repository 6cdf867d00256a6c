package uk.kith.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem.Freshness;

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
        invalid,
        null,
        List.of());
  }

  /** A page of a placement officer where the case system is read. */
  public static PageContext withCaseSystem(
      String title, @Nullable Section section, Freshness freshness) {
    PageContext page = officer(title, section);
    return new PageContext(
        page.title(),
        page.section(),
        page.visitor(),
        page.authority(),
        page.asOf(),
        page.demonstration(),
        page.csrf(),
        page.confirmation(),
        page.invalid(),
        CaseSystemLines.of(freshness, Set.of(Role.PLACEMENT_OFFICER)),
        List.of());
  }

  /** A page for somebody who has not signed in. */
  public static PageContext stranger(String title, boolean invalid) {
    return new PageContext(
        title,
        null,
        null,
        "Rotherham",
        LocalDate.of(2014, 9, 30),
        true,
        "token",
        null,
        invalid,
        null,
        List.of());
  }
}
