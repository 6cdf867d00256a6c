package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * A children's home must be registered: no registration number, no placement (R-PLACE-28). The
 * authorised exception is a person who accepts this finding with a reason.
 */
final class HomeRegistration implements PlacementRule {

  static final RuleId RULE = RuleId.of("R-PLACE-28");

  static final Threshold<Boolean> REGISTERED =
      Threshold.from(LocalDate.of(2011, 4, 1), true, "Children Act 1989, section 22C(6)(c)");

  private static final int UNREGISTERED = 1;
  private static final int NOT_KNOWN = 2;
  private static final int NO_NUMBER = 4;

  private final Optional<Threshold.Version<Boolean>> law;

  HomeRegistration(Asked asked) {
    law = REGISTERED.findFor(asked.day);
  }

  @Override
  public RuleId id() {
    return RULE;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    if (homes.kind(row) != HouseholdKind.CHILDRENS_HOME || law.isEmpty()) {
      return Said.NOTHING;
    }
    Registration.Status status = homes.registration(row);
    if (status == Registration.Status.REGISTERED) {
      return homes.is(row, HouseholdColumns.HAS_URN) ? Said.NOTHING : Said.IMPOSSIBLE | NO_NUMBER;
    }
    return Said.IMPOSSIBLE | (status == Registration.Status.NOT_KNOWN ? NOT_KNOWN : UNREGISTERED);
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    String text =
        Said.has(said, NO_NUMBER)
            ? "No Ofsted number is recorded for this children’s home."
            : Said.has(said, NOT_KNOWN)
                ? "Whether this children’s home is registered with Ofsted is not known."
                : "This children’s home is not registered with Ofsted.";
    to.add(Objections.unlawful(RULE, text, law.orElseThrow().source()));
  }
}
