package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Tag;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.placements.api.ChildBrief;

/**
 * A child whom adopters foster and may adopt (early permanence), as their pages tell of it to who
 * may know of the child.
 *
 * @param says since when
 */
public record FosteredChild(String name, String href, String says) {

  /** Those of whom the reader may know. */
  static List<FosteredChild> of(AdoptiveFamilyView family) {
    List<FosteredChild> fostered = new ArrayList<>();
    for (AdoptiveFamilyView.Fostered each : family.fostered()) {
      ChildBrief child = each.child();
      LocalDate since = each.since();
      if (child != null && since != null) {
        fostered.add(
            new FosteredChild(
                AdoptionWords.numbered(child),
                AdoptionWords.href(child),
                "since " + Dates.day(since)));
      }
    }
    return fostered;
  }

  /** Whether the reader may know of each of them. */
  static boolean isTold(AdoptiveFamilyView family) {
    return family.fostered().stream().allMatch(each -> each.child() != null);
  }

  /** How a family stands with whom no link is. */
  static Tag withoutLink(AdoptiveFamilyView family) {
    return family.fostersForAdoption() && isTold(family)
        ? new Tag("Fosters for adoption", Tag.Colour.BLUE)
        : new Tag("No link", Tag.Colour.YELLOW);
  }

  /** Who fosters a child whom it may adopt waits for no other meanwhile. */
  static String notWaiting(AdoptiveFamilyView family) {
    if (!isTold(family)) {
      return "Not now: something else is on record of the family";
    }
    int vacant = family.household().snapshot().places().vacant();
    return Numbers.many(
            family.fostered().size(),
            "child whom they foster and may adopt lives",
            "children whom they foster and may adopt live")
        + " there; "
        + (vacant == 0 ? "no place is left" : Numbers.words(vacant, "place") + " left");
  }
}
