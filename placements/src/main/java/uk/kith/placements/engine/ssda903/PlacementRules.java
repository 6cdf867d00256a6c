package uk.kith.placements.engine.ssda903;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.ssda903.ReturnRule.Report;

/** Rules of the placement in an episode: type, provider, where it is. */
final class PlacementRules {

  private static final List<String> NOT_READ = List.of("BT", "IM", "JE", "GY");

  private static final double FAR_MILES = 350;

  /** Placements that have no number of the regulator (903 rule 218, codes of all years). */
  private static final Set<String> WITHOUT_URN =
      Set.of(
          "H5", "P1", "P2", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1", "Z11",
          "Z12", "Z13", "Z14");

  private static final Set<String> WITHOUT_PROVIDER = Codes.WITHOUT_PROVIDER;

  private static final Set<String> NEVER_COUNCIL = Set.of("P1", "R2", "R5");
  private static final Set<String> NEVER_OTHER_PUBLIC = Set.of("P1", "K1", "K2");
  private static final Pattern URN = Pattern.compile("SC\\d{6}|\\d{6,7}|X{7}");

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.error("903-550", PlacementRules::parentsOnlyWithParents),
          ReturnRule.error("903-527", never("PR1", NEVER_COUNCIL)),
          ReturnRule.error("903-528", never("PR2", NEVER_COUNCIL)),
          ReturnRule.error("903-529", PlacementRules::neverOtherPublicBody),
          ReturnRule.error("903-530", never("PR4", Set.of("P1"))),
          ReturnRule.error("903-531", never("PR5", Set.of("P1"))),
          ReturnRule.episode(
              "903-213",
              "PLACE_PROVIDER",
              (subject, e) ->
                  WITHOUT_PROVIDER.contains(e.place())
                      && !e.place().equals("Z1")
                      && !e.provider().isEmpty(),
              "This placement has no provider."),
          ReturnRule.episode(
              "903-526",
              "PLACE_PROVIDER",
              (subject, e) ->
                  !e.place().isEmpty()
                      && !WITHOUT_PROVIDER.contains(e.place())
                      && e.provider().isEmpty(),
              "No placement provider is given."),
          ReturnRule.episode(
              "903-222",
              "URN",
              (subject, e) ->
                  WITHOUT_URN.contains(e.place())
                      && !e.urn().isEmpty()
                      && !e.urn().equals("XXXXXXX"),
              "This placement has no URN of Ofsted."),
          ReturnRule.episode(
              "903-516",
              "PLACE",
              (subject, e) ->
                  Set.of("E45", "E46").contains(e.rec()) && !Codes.FOSTERING.contains(e.place()),
              "The order was made to former foster carers, but the last placement is no fostering."),
          ReturnRule.error("903-392b", PlacementRules::postcodesAreMissing).queried(),
          ReturnRule.error("903-408", PlacementRules::adoptionWithoutPlacementOrder),
          ReturnRule.error("903-218", PlacementRules::urnIsMissing),
          ReturnRule.error("903-1008", PlacementRules::urnIsNone),
          ReturnRule.error("903-392c", PlacementRules::postcodeIsNone),
          ReturnRule.query("R-DATA-07", PlacementRules::postcodeIsNotInDirectory),
          ReturnRule.query("903-392d", PlacementRules::postcodesAreTheSame),
          ReturnRule.query("903-454", PlacementRules::farAway),
          ReturnRule.query("903-1015", PlacementRules::ownProvisionOutside));

  private PlacementRules() {}

  /** R-PLACE-45. */
  private static void parentsOnlyWithParents(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          if (row.value("PLACE_PROVIDER").equals("PR0") && !row.value("PLACE").equals("P1")) {
            report.cell(
                row,
                "PLACE_PROVIDER",
                "PR0 (parents) goes only with P1 (placed with parents), not with "
                    + placement(row)
                    + ".");
          }
        });
  }

  /** R-PLACE-45. */
  private static ReturnRule.Check never(String provider, Set<String> placements) {
    return (subject, report) ->
        subject.eachRow(
            Table.EPISODES,
            row -> {
              if (row.value("PLACE_PROVIDER").equals(provider)
                  && placements.contains(row.value("PLACE"))) {
                report.cell(
                    row, "PLACE_PROVIDER", provider + " cannot provide " + placement(row) + ".");
              }
            });
  }

  /** R-PLACE-45. */
  private static void neverOtherPublicBody(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          String place = row.value("PLACE");
          if (row.value("PLACE_PROVIDER").equals("PR3")
              && (NEVER_OTHER_PUBLIC.contains(place)
                  || Codes.FOR_ADOPTION.contains(place)
                  || Codes.FOSTERING.contains(place))) {
            report.cell(row, "PLACE_PROVIDER", "PR3 cannot provide " + placement(row) + ".");
          }
        });
  }

  /** R-DATA-06. */
  private static void adoptionWithoutPlacementOrder(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          boolean underOrder = Set.of("A5", "A6").contains(row.value("PLACE"));
          if (underOrder && !row.value("LS").equals("E1")) {
            report.cell(
                row,
                "LS",
                "Placed for adoption with a placement order ("
                    + row.value("PLACE")
                    + "), but the legal status is "
                    + (row.value("LS").isEmpty() ? "blank" : HeaderRules.quoted(row.value("LS")))
                    + ", not E1.");
          }
        });
  }

  /**
   * R-DATA-08, as far as the return alone can tell; where the home is abroad it is a false query.
   */
  private static void urnIsMissing(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          boolean inYear = e.end() == null || !e.end().isBefore(subject.firstDay());
          if (inYear
              && e.urn().isEmpty()
              && Codes.place(subject.year()).contains(e.place())
              && !WITHOUT_URN.contains(e.place())) {
            report.cell(
                e.row(), "URN", "A placement of type " + e.place() + " needs the URN of Ofsted.");
          }
        });
  }

  /** R-DATA-08: its shape; Ofsted's list of providers is not part of a return. */
  private static void urnIsNone(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          String urn = row.value("URN");
          if (!urn.isEmpty() && !URN.matcher(urn).matches()) {
            report.cell(row, "URN", "The URN has not the shape of a number of Ofsted.");
          }
        });
  }

  /**
   * Without both nobody knows how far from home a child lives; asylum seekers have no home here.
   */
  private static void postcodesAreMissing(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          if (ShortBreakRules.SHORT_BREAKS.contains(e.legalStatus())
              || !subject.rows(Table.UASC, e.child()).isEmpty()) {
            return;
          }
          for (String field : List.of("HOME_POST", "PL_POST")) {
            if (e.row().value(field).isEmpty()) {
              report.cell(e.row(), field, "The postcode is not given.");
            }
          }
        });
  }

  /** R-DATA-07. */
  private static void postcodeIsNone(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          for (String field : List.of("HOME_POST", "PL_POST")) {
            if (!row.value(field).isEmpty() && Postcode.find(row.value(field)).isEmpty()) {
              report.cell(row, field, "The postcode has not the shape of a full postcode.");
            }
          }
        });
  }

  /**
   * R-DATA-07: it has the right shape; of Northern Ireland, the Isle of Man and the Channel Islands
   * the directory is not read.
   */
  private static void postcodeIsNotInDirectory(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          for (String field : List.of("HOME_POST", "PL_POST")) {
            Postcode postcode = Postcode.find(row.value(field)).orElse(null);
            if (postcode != null
                && NOT_READ.stream().noneMatch(postcode.value()::startsWith)
                && Boolean.FALSE.equals(subject.distances().isInDirectory(postcode.value()))) {
              report.cell(row, field, "The postcode is not in the postcode directory.");
            }
          }
        });
  }

  /** R-DATA-07. */
  private static void postcodesAreTheSame(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          if (!row.value("HOME_POST").isEmpty()
              && samePostcode(row.value("HOME_POST"), row.value("PL_POST"))
              && !row.value("PLACE").equals("P1")) {
            report.cell(
                row,
                "PL_POST",
                "The placement has the postcode of home, which only P1 should have.");
          }
        });
  }

  /** R-DATA-07: distance is derived, for it is not part of what is sent. */
  private static void farAway(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          if (row.value("HOME_POST").isEmpty() || row.value("PL_POST").isEmpty()) {
            return;
          }
          Double miles = subject.distances().miles(row.value("HOME_POST"), row.value("PL_POST"));
          if (miles != null && miles > FAR_MILES) {
            report.cell(
                row,
                "PL_POST",
                String.format(
                    Locale.UK, "The placement is %.0f miles from home, over 350.", miles));
          }
        });
  }

  /**
   * R-PLACE-46: the authority's own home outside its area; of carers and adopters it may be true,
   * and where nobody knows where the postcode is nothing is said.
   */
  private static void ownProvisionOutside(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          String place = row.value("PLACE");
          if (row.value("PLACE_PROVIDER").equals("PR1")
              && !place.isEmpty()
              && !Codes.FOSTERING.contains(place)
              && !Codes.FOR_ADOPTION.contains(place)
              && !row.value("LS").isEmpty()
              && !ShortBreakRules.SHORT_BREAKS.contains(row.value("LS"))
              && Boolean.FALSE.equals(subject.distances().inArea(row.value("PL_POST")))) {
            report.cell(
                row,
                "PL_POST",
                "The authority's own provision (PR1) lies outside the authority's area.");
          }
        });
  }

  /** The same, however each is written; what is no postcode is compared as it is. */
  static boolean samePostcode(String one, String other) {
    return one.equals(other)
        || (!one.isEmpty()
            && Postcode.find(one).isPresent()
            && Postcode.find(one).equals(Postcode.find(other)));
  }

  private static String placement(Row row) {
    return row.value("PLACE").isEmpty()
        ? "a placement without a type"
        : "a placement of type " + HeaderRules.quoted(row.value("PLACE"));
  }
}
