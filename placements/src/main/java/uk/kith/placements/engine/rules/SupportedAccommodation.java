package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * Other arrangements than a family or a children's home: from 16 only (R-PLACE-33, since 9
 * September 2021 law that nothing lifts, R-PLACE-26), and since 28 October 2023 only where
 * registered, excepted, or applied for before that day and not decided yet (R-PLACE-27).
 */
final class SupportedAccommodation implements PlacementRule {

  static final RuleId UNDER_16_RULE = RuleId.of("R-PLACE-26");
  static final RuleId REGISTERED_RULE = RuleId.of("R-PLACE-27");
  static final RuleId AGE_RULE = RuleId.of("R-PLACE-33");

  static final Threshold<Integer> UNDER_16 =
      Threshold.from(
          LocalDate.of(2021, 9, 9), 16, "Care Planning Regulations 2010, regulation 27A");

  static final Threshold<Boolean> REGISTERED =
      Threshold.from(
          LocalDate.of(2023, 10, 28),
          true,
          "Care Planning Regulations 2010, regulation 27C; SI 2023/416");

  /** An application made before this day counts until it is decided. */
  private static final LocalDate REGISTRATION_BEGAN = LocalDate.of(2023, 10, 28);

  static final int FROM_AGE = 16;

  private static final int TOO_YOUNG = 1;
  private static final int UNREGISTERED = 1 << 1;
  private static final int REGISTRATION_NOT_KNOWN = 1 << 2;
  private static final int APPLIED = 1 << 3;
  private static final int APPLIED_TOO_LATE = 1 << 4;
  private static final int DAY_NOT_KNOWN = 1 << 5;

  private final Asked asked;
  private final int youngest;
  private final Optional<Threshold.Version<Integer>> under16;
  private final Optional<Threshold.Version<Boolean>> registered;

  SupportedAccommodation(Asked asked) {
    this.asked = asked;
    youngest = asked.children.stream().mapToInt(asked::age).min().orElseThrow();
    under16 = UNDER_16.findFor(asked.day);
    registered = REGISTERED.findFor(asked.day);
  }

  @Override
  public RuleId id() {
    return UNDER_16_RULE;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    if (homes.kind(row) != HouseholdKind.SUPPORTED) {
      return Said.NOTHING;
    }
    int said = youngest < FROM_AGE ? Said.IMPOSSIBLE | TOO_YOUNG : Said.NOTHING;
    return registered.isPresent() ? said | registration(homes, row) : said;
  }

  /** Effects of one answer are or-ed: a note beside an impossibility stays an impossibility. */
  private static int registration(HouseholdColumns homes, int row) {
    Registration.Status status = homes.registration(row);
    if (status == null || status == Registration.Status.NONE) {
      return Said.IMPOSSIBLE | UNREGISTERED;
    }
    return switch (status) {
      case NOT_KNOWN -> Said.IMPOSSIBLE | REGISTRATION_NOT_KNOWN;
      case APPLIED -> applied(homes.home(row).registration());
      default -> Said.NOTHING;
    };
  }

  private static int applied(@Nullable Registration registration) {
    Boolean counts = counts(registration);
    if (counts == null) {
      return Said.IMPOSSIBLE | DAY_NOT_KNOWN;
    }
    return counts ? Said.NOTE | APPLIED : Said.IMPOSSIBLE | APPLIED_TOO_LATE;
  }

  /** Whether an application stands in the place of a registration; null when nobody can tell. */
  static @Nullable Boolean counts(@Nullable Registration applied) {
    LocalDate on = applied == null ? null : applied.appliedOn();
    return on == null ? null : on.isBefore(REGISTRATION_BEGAN);
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    if (Said.has(said, TOO_YOUNG)) {
      tooYoung(to);
    }
    if (Said.has(
        said, UNREGISTERED | REGISTRATION_NOT_KNOWN | APPLIED | APPLIED_TOO_LATE | DAY_NOT_KNOWN)) {
      to.add(registration(said, registered.orElseThrow().source()));
    }
  }

  private void tooYoung(List<Objection> to) {
    String ages = Wording.ages(asked.children, asked.day) + ".";
    to.add(
        Objections.impossible(
            AGE_RULE,
            "Supported accommodation is for young people of 16 and over; " + ages,
            "903 rule 371"));
    under16.ifPresent(
        law ->
            to.add(
                Objections.hardBlock(
                    UNDER_16_RULE,
                    "The law allows no child under 16 to be placed here; " + ages,
                    law.source())));
  }

  private static Objection registration(int said, String law) {
    if (Said.has(said, UNREGISTERED)) {
      return Objections.hardBlock(
          REGISTERED_RULE,
          "This accommodation is not registered with Ofsted, and no young person may be placed in"
              + " it.",
          law);
    }
    if (Said.has(said, APPLIED_TOO_LATE)) {
      return Objections.hardBlock(
          REGISTERED_RULE,
          "This accommodation applied to Ofsted on or after 28 October 2023 and is not registered,"
              + " and no young person may be placed in it.",
          law);
    }
    if (Said.has(said, DAY_NOT_KNOWN)) {
      return Objections.unlawful(
          REGISTERED_RULE,
          "Whether this accommodation applied to Ofsted before 28 October 2023 is not known; a"
              + " later application does not count.",
          law);
    }
    return Said.has(said, APPLIED)
        ? Objections.note(
            REGISTERED_RULE,
            "This accommodation applied to Ofsted before 28 October 2023, which counts until it is"
                + " decided.",
            law)
        : Objections.unlawful(
            REGISTERED_RULE,
            "Whether this accommodation is registered with Ofsted is not known.",
            law);
  }
}
