package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.PlacementCodes;

/**
 * That carers who may adopt a child began to foster it (early permanence), beside what the register
 * says of where it lived. A10 counts from that day for a child whom its foster carers adopt
 * (R-SCORE-02).
 *
 * @param on the day that is recorded for it
 * @param family who they are; null when it is said why nobody is named
 */
public record FosteredByAdopters(LocalDate on, @Nullable HouseholdId family) {

  /**
   * An episode of the register.
   *
   * @param type code of the return; null when not known
   * @param household null when the home is not in the register
   * @param ended null while it goes on
   */
  public record Home(
      @Nullable String type,
      @Nullable HouseholdId household,
      LocalDate from,
      @Nullable LocalDate ended) {

    private boolean isOn(LocalDate day) {
      return !from.isAfter(day) && (ended == null || ended.isAfter(day));
    }

    private boolean isWithCarers() {
      return type != null
          && (PlacementCodes.isFostering(type) || PlacementCodes.isAdoptionByCarers(type));
    }

    /**
     * Whether the child may have stayed with the same carers when the next episode began: not where
     * a placement for adoption ended and it went to foster carers whom the register does not know
     * (R-ADOPT-28).
     */
    private boolean mayGoOnIn(Home next) {
      return next.from.equals(ended)
          && (household != null && next.household != null
              ? household.equals(next.household)
              : isWithCarers()
                  && next.isWithCarers()
                  && !(isForAdoption() && !next.isForAdoption()));
    }

    private boolean isForAdoption() {
      return type != null && PlacementCodes.isForAdoption(type);
    }

    private boolean goesOnIn(Home next) {
      return household != null && household.equals(next.household) && next.from.equals(ended);
    }
  }

  /**
   * Where the register does not agree.
   *
   * @param homes the first first
   */
  public List<Finding> disagreement(List<Home> homes) {
    int at = on(homes);
    if (at < 0) {
      return List.of(
          finding(
              "the register has the child in no placement on that day. Put the day right, or"
                  + " record the placement.",
              on));
    }
    Home home = homes.get(at);
    if (!home.isWithCarers()) {
      return List.of(
          finding(
              "the register has the child in a placement of type "
                  + (home.type() == null ? "not known" : home.type())
                  + " on that day, with no foster carers. Put the one or the other right.",
              on));
    }
    if (family != null && home.household() != null && !family.equals(home.household())) {
      return List.of(
          finding(
              "the register has the child with other carers on that day than those who are named."
                  + " Put the one or the other right.",
              on));
    }
    while (at > 0 && homes.get(at - 1).goesOnIn(homes.get(at))) {
      at--;
    }
    LocalDate began = homes.get(at).from();
    return began.equals(on)
        ? List.of()
        : List.of(
            finding(
                "by the register the child lived with its carers of that day since %s already, and"
                    + " A10 counts from when they began to foster it. Put the day right, or the"
                    + " placement.",
                on, began));
  }

  /** Whether the child may live with them still, as far as the register tells. */
  public boolean goesOn(List<Home> homes) {
    int at = on(homes);
    if (at < 0) {
      return homes.stream()
          .filter(home -> home.from().isAfter(on))
          .reduce((earlier, later) -> later)
          .map(last -> last.ended() == null && last.isWithCarers() && mayBeTheirs(last))
          .orElse(true);
    }
    while (at + 1 < homes.size()
        && homes.get(at).mayGoOnIn(homes.get(at + 1))
        && (homes.get(at).household() != null || mayBeTheirs(homes.get(at + 1)))) {
      at++;
    }
    return homes.get(at).ended() == null;
  }

  private boolean mayBeTheirs(Home home) {
    return family == null || home.household() == null || family.equals(home.household());
  }

  private int on(List<Home> homes) {
    for (int at = homes.size() - 1; at >= 0; at--) {
      if (homes.get(at).isOn(on)) {
        return at;
      }
    }
    return -1;
  }

  private static Finding finding(String says, LocalDate... days) {
    return Findings.of(
        "R-SCORE-02",
        WARNING,
        "Adoption scorecard, A10",
        "It is recorded that carers who may adopt the child began to foster it on %s; " + says,
        days);
  }
}
