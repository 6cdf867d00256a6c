package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.ssda903.KnownHomes.KnownHome;

/**
 * Rules of the number of Ofsted that ask who has it (R-DATA-08): of Kith's own register, where a
 * home with the number is in it; of other numbers they say nothing. Where several homes have one
 * number, as supported accommodation does, a rule speaks only when it would of each.
 */
final class RegisterRules {

  /** Types that cannot be the placement in a home of a kind; of other kinds nothing is said. */
  private static final Map<HouseholdKind, Set<String>> NEVER_IN =
      Map.of(
          HouseholdKind.CHILDRENS_HOME,
          Set.of("U1", "U2", "U3", "U4", "U5", "U6", "A3", "A4", "A5", "A6", "H5", "K3"),
          HouseholdKind.SUPPORTED,
          Set.of("U1", "U2", "U3", "U4", "U5", "U6", "A3", "A4", "A5", "A6", "K1", "K2"));

  /** Placements in one building, of which the postcode is that of the number. */
  private static final Set<String> IN_ONE_PLACE = Set.of("K1", "K2", "R3", "S1");

  static final List<ReturnRule> ALL =
      List.of(
          rule(
              "903-219",
              "PLACE",
              (of, home) ->
                  NEVER_IN.getOrDefault(home.kind(), Set.of()).contains(of.episode().place()),
              "The home with this URN in the register is of another kind."),
          rule(
              "903-221",
              "PL_POST",
              RegisterRules::isElsewhere,
              "The home with this URN in the register has another postcode."),
          rule(
              "903-224",
              "PLACE_PROVIDER",
              (of, home) ->
                  !of.episode().provider().isEmpty()
                      && home.own() != of.episode().provider().equals("PR1"),
              "The register has another provider of the home with this URN."),
          rule(
              "903-227",
              "DECOM",
              (of, home) -> isAfterRegistration(home, of.episode().start()),
              "The registration of the home with this URN had ended when the episode began."),
          rule(
              "903-228",
              "DEC",
              (of, home) -> isAfterRegistration(home, of.end()),
              "The registration of the home with this URN ended before the episode, or the year,"
                  + " did."),
          rule(
                  "903-229",
                  "PLACE_PROVIDER",
                  RegisterRules::isOfAnotherArea,
                  "The provider does not agree with the area in which the home of the register lies.")
              .queried());

  /** An episode of a return, and a day by which its home is judged. */
  private record Of(Subject subject, Episode episode) {

    LocalDate end() {
      LocalDate end = episode.end();
      return end == null ? subject.lastDay() : end;
    }
  }

  private RegisterRules() {}

  private static ReturnRule rule(
      String id, String field, BiPredicate<Of, KnownHome> wrong, String text) {
    return ReturnRule.episode(
        id,
        field,
        (subject, e) -> {
          List<KnownHome> homes = e.urn().isEmpty() ? List.of() : subject.homes().of(e.urn());
          return !homes.isEmpty()
              && homes.stream().allMatch(home -> wrong.test(new Of(subject, e), home));
        },
        text);
  }

  private static boolean isElsewhere(Of of, KnownHome home) {
    Episode e = of.episode();
    Postcode told = Postcode.find(e.row().value("PL_POST")).orElse(null);
    Postcode known = home.postcodeOn(e.start());
    return told != null
        && known != null
        && IN_ONE_PLACE.contains(e.place())
        && !ShortBreakRules.SHORT_BREAKS.contains(e.legalStatus())
        && !told.equals(known);
  }

  private static boolean isAfterRegistration(KnownHome home, LocalDate day) {
    LocalDate until = home.registeredUntil();
    return until != null && day.isAfter(until);
  }

  /** The authority's own outside its area, or another authority's inside it. */
  private static boolean isOfAnotherArea(Of of, KnownHome home) {
    Postcode known = home.postcodeOn(of.episode().start());
    @Nullable Boolean inArea =
        known == null ? null : of.subject().distances().inArea(known.value());
    return switch (of.episode().provider()) {
      case "PR1" -> Boolean.FALSE.equals(inArea);
      case "PR2" -> Boolean.TRUE.equals(inArea);
      default -> false;
    };
  }
}
