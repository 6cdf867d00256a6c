package uk.kith.placements.engine.ssda903;

import java.util.List;
import java.util.Set;

/** Rules of what somebody of an age can be placed in, be under, or leave care by. */
final class AgeRules {

  private static final Set<String> SUPPORTED = Set.of("H5", "K3");
  private static final Set<String> CRIMINAL = Set.of("J1", "J2", "J3");
  private static final Set<String> ADOPTED = Set.of("E11", "E12");
  private static final Set<String> INDEPENDENT = Set.of("E5", "E6");
  private static final Set<String> GUARDIANSHIP = Set.of("E45", "E46", "E47", "E48", "E43", "E44");

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.cell(
              "903-347",
              Table.OC3,
              "ACCOM",
              (subject, row) ->
                  row.value("ACCOM").startsWith("T")
                      && subject.under(18, row.child(), subject.firstDay()),
              "A care leaver under 18 does not live in a foyer."),
          // H5 to 2024 from 14, K3 from 2024 from 16.
          ReturnRule.episode(
              "903-371",
              "PLACE",
              (subject, e) ->
                  (e.place().equals("H5") && subject.under(14, e.child(), e.start()))
                      || (e.place().equals("K3") && subject.under(16, e.child(), e.start())),
              "The child is too young for semi-independent (14) or supported (16) accommodation."),
          ReturnRule.episode(
              "R-PLACE-33",
              "PLACE",
              (subject, e) ->
                  e.place().equals("H5")
                      && subject.under(16, e.child(), e.start())
                      && subject.atLeast(14, e.child(), e.start()),
              "Semi-independent accommodation is for those aged 16 or more."),
          placedUnder("903-372", 10, "R5", "Youth custody is for those aged 10 or more."),
          placedUnder("903-373", 4, "S1", "A residential school is for those aged 4 or more."),
          placedUnder("903-374", 14, "P3", "Residential employment is for those aged 14 or more."),
          ReturnRule.episode(
                  "903-234",
                  "REASON_PLACE_CHANGE",
                  (subject, e) ->
                      e.row().value("REASON_PLACE_CHANGE").equals("CUSTOD")
                          && subject.under(10, e.child(), e.start()),
                  "A child under 10 does not move because of custody.")
              .since(2026),
          ReturnRule.episode(
              "903-352",
              "RNE",
              (subject, e) -> e.rne().equals("S") && subject.atLeast(18, e.child(), e.start()),
              "Care starts at 18 or over."),
          ReturnRule.episode(
              "903-358",
              "LS",
              (subject, e) ->
                  CRIMINAL.contains(e.legalStatus()) && subject.under(10, e.child(), e.start()),
              "A child under 10 is not remanded or sentenced."),
          ReturnRule.episode(
              "903-359",
              "DEC",
              (subject, e) ->
                  e.end() == null
                      && subject.atLeast(18, e.child(), subject.lastDay().minusDays(1))
                      && !(e.legalStatus().equals("V2") && e.place().equals("K2")),
              "The episode goes on after the 18th birthday, which needs V2 in a children's home (K2)."),
          leftAt("903-386", 18, false, ADOPTED, "Nobody is adopted at 18 or over."),
          leftAt("903-387", 14, true, INDEPENDENT, "Nobody lives independently under 14."),
          leftAt("903-389", 16, true, Set.of("E7"), "Adult social care takes nobody under 16."),
          leftAt("903-407", 18, false, GUARDIANSHIP, "A special guardianship order ends at 18."),
          leftAt("903-460", 18, true, Set.of("E17"), "Staying put begins at 18."));

  private AgeRules() {}

  private static ReturnRule placedUnder(String id, int age, String place, String text) {
    return ReturnRule.episode(
        id,
        "PLACE",
        (subject, e) -> e.place().equals(place) && subject.under(age, e.child(), e.start()),
        text);
  }

  /** Left care by one of these reasons under an age, or at it and over. */
  private static ReturnRule leftAt(
      String id, int age, boolean under, Set<String> reasons, String text) {
    return ReturnRule.episode(
        id,
        "REC",
        (subject, e) ->
            reasons.contains(e.rec())
                && (under
                    ? subject.under(age, e.child(), e.end())
                    : subject.atLeast(age, e.child(), e.end())),
        text);
  }
}
