package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A household's places on a day: approved = filled + vacant + not available (R-PLACE-35); filled
 * may exceed approved where an exemption or an emergency allows it, vacant is then 0.
 *
 * @param notAvailable as recorded; {@link #stillNotAvailable} tells which of them still are
 * @param reserved vacant places that an unexpired reservation holds, or into which a child is to
 *     move on a later day (R-PLACE-38)
 */
public record Places(int approved, int filled, List<NotAvailable> notAvailable, int reserved) {

  public Places {
    notAvailable = List.copyOf(notAvailable);
    if (approved < 0 || filled < 0 || reserved < 0) {
      throw new IllegalArgumentException("places are not negative");
    }
  }

  public int notAvailableCount() {
    return count(stillNotAvailable());
  }

  /**
   * Without the places kept for brothers and sisters that are released: those which children fill,
   * or which are held for them, beyond the other places (R-PLACE-36).
   */
  public List<NotAvailable> stillNotAvailable() {
    int released = filled + reserved + count(notAvailable) - approved;
    if (released <= 0
        || notAvailable.stream()
            .noneMatch(part -> part.reason() == NotAvailable.Reason.SIBLING_GROUP_ONLY)) {
      return notAvailable;
    }
    List<NotAvailable> still = new ArrayList<>();
    for (NotAvailable part : notAvailable) {
      int less =
          part.reason() == NotAvailable.Reason.SIBLING_GROUP_ONLY
              ? Math.min(released, part.count())
              : 0;
      released -= less;
      if (part.count() > less) {
        still.add(part.of(part.count() - less));
      }
    }
    return still;
  }

  /** Approved and not filled, whether they can be offered or not. */
  public int free() {
    return Math.max(0, approved - filled);
  }

  /**
   * Whether so many are free that these are not available (R-PLACE-35). Those kept for brothers and
   * sisters may be filled by them.
   */
  public boolean hasRoomFor(List<NotAvailable> parts) {
    return count(parts) <= approved
        && new Places(approved, filled, parts, 0).notAvailableCount() <= free();
  }

  /** How many of the reserved places would be gone if these were not available (R-PLACE-38). */
  public int missing(List<NotAvailable> parts) {
    int away = new Places(approved, filled, parts, reserved).notAvailableCount();
    return Math.max(0, Math.min(reserved, free()) - Math.max(0, free() - away));
  }

  private static int count(List<NotAvailable> parts) {
    return parts.stream().mapToInt(NotAvailable::count).sum();
  }

  public int vacant() {
    return Math.max(0, approved - filled - notAvailableCount());
  }

  /** Places that are kept for a group of brothers and sisters (R-PLACE-36). */
  public int keptForSiblings() {
    return stillNotAvailable().stream()
        .filter(part -> part.reason() == NotAvailable.Reason.SIBLING_GROUP_ONLY)
        .mapToInt(NotAvailable::count)
        .sum();
  }

  /** Usable now once the places kept for brothers and sisters are released for them. */
  public int usableForSiblings() {
    int otherwise = notAvailableCount() - keptForSiblings();
    return Math.max(0, Math.max(0, approved - filled - otherwise) - reserved);
  }

  /** The same on a later day: what is available by then is vacant (R-PLACE-37). */
  public Places on(LocalDate day) {
    return new Places(
        approved,
        filled,
        notAvailable.stream().filter(part -> part.holdsOn(day)).toList(),
        reserved);
  }

  /** The same, as those see them for whom some of the reserved places are held (R-PLACE-38). */
  public Places heldForThem(int own) {
    return new Places(approved, filled, notAvailable, Math.max(0, reserved - own));
  }

  /** Vacant and not held for somebody: what can be offered now. */
  public int usableNow() {
    return Math.max(0, vacant() - reserved);
  }
}
