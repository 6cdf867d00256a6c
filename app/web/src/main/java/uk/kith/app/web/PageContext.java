package uk.kith.app.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.NavigationItem;
import uk.kith.kernel.service.Role;

/**
 * What every page shows around its own content.
 *
 * @param section the active part of the navigation; null on pages outside of all
 * @param visitor who is signed in; null when nobody is
 * @param authority the short name of the authority, "Rotherham"
 * @param asOf the business date
 * @param demonstration true when the people on the pages are invented
 * @param csrf the token that forms send back
 * @param confirmation what was just done; null when nothing was
 * @param invalid true when the page shows errors of a form
 * @param caseSystem how fresh what the case system told is; null where it is not read, and for
 *     whoever is not signed in
 * @param opened restricted records that the visitor has open, in words
 */
public record PageContext(
    String title,
    @Nullable Section section,
    @Nullable Visitor visitor,
    String authority,
    LocalDate asOf,
    boolean demonstration,
    String csrf,
    @Nullable String confirmation,
    boolean invalid,
    @Nullable CaseSystemLine caseSystem,
    List<String> opened) {

  public PageContext {
    opened = List.copyOf(opened);
  }

  /**
   * How fresh what the case system told is.
   *
   * @param text "Case system as of 26 November 2026 at 02:10"
   * @param warning what that means when it is too long ago; null while it is fresh
   * @param href the page about it; null for whoever may not open it
   */
  public record CaseSystemLine(String text, @Nullable String warning, @Nullable String href) {}

  /** "Error: Households – Rotherham – Kith". */
  public String fullTitle() {
    return (invalid ? "Error: " : "") + title + " – " + authority + " – Kith";
  }

  /** The sections that the visitor may open. */
  public List<NavigationItem> navigation() {
    Visitor signedIn = visitor;
    if (signedIn == null) {
      return List.of();
    }
    return Arrays.stream(Section.values())
        .filter(each -> each.opensFor(signedIn.roles()))
        .map(each -> new NavigationItem(each.text(), each.href(), each == section))
        .toList();
  }

  /** Whether the visitor may open a part of the service. */
  public boolean opens(Section part) {
    Visitor signedIn = visitor;
    return signedIn != null && part.opensFor(signedIn.roles());
  }

  /** Whether the visitor has a role. */
  public boolean has(Role role) {
    Visitor signedIn = visitor;
    return signedIn != null && signedIn.roles().contains(role);
  }

  /** The line at the foot of every page. */
  public String dataInWords() {
    return demonstration
        ? "Demonstration data, " + authority + " " + asOf.getYear() + ". The people are invented."
        : "As of " + Dates.day(asOf) + ".";
  }

  public PageContext titled(String newTitle) {
    return new PageContext(
        newTitle,
        section,
        visitor,
        authority,
        asOf,
        demonstration,
        csrf,
        confirmation,
        invalid,
        caseSystem,
        opened);
  }
}
