package uk.kith.app.web;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.DeletedRows;

/** How pages and files name a home whose record was deleted when its time was over (ADR 0064). */
public final class DeletedHomes {

  public static final String WORDS = "A home whose record was deleted";

  private DeletedHomes() {}

  /**
   * How a home is named whose name is not at hand.
   *
   * @param otherwise what is said of a home that has no name here for another reason
   */
  public static String or(@Nullable HouseholdId home, String otherwise) {
    return isDeleted(home) ? WORDS : otherwise;
  }

  public static boolean isDeleted(@Nullable HouseholdId home) {
    return home != null && DeletedRows.isNobody(home);
  }
}
