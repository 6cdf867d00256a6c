package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Terms;

/**
 * How many children terms may name. Beyond the usual fostering limit (R-PLACE-05) brothers and
 * sisters or an exemption are needed, so somebody is asked; of more than {@link #MOST} carers no
 * terms are recorded at all, for that is a slip of the hand.
 */
public final class MostPlaces {

  /** Places of carers or adopters beyond which terms are refused. Product default. */
  public static final int MOST = 20;

  private MostPlaces() {}

  /** Whether terms of this kind of household name more children than anybody is approved for. */
  public static boolean isTooMany(HouseholdKind kind, @Nullable Integer places) {
    return places != null && places > MOST && (kind.isFostering() || kind == HouseholdKind.ADOPTER);
  }

  /** What a form or a sheet says of them. */
  public static String refusal() {
    return "Carers are approved for " + MOST + " children at the most";
  }

  /** A question, where terms name more than one may usually foster. */
  public static List<Finding> findings(HouseholdKind kind, @Nullable Terms terms, LocalDate day) {
    int limit = FosteringLimit.limitOn(day);
    return terms == null || !kind.isFostering() || terms.places() <= limit
        ? List.of()
        : List.of(
            Finding.of(
                RuleId.of("R-PLACE-05"),
                Severity.WARNING,
                "The terms name "
                    + Wording.children(terms.places())
                    + "; more than "
                    + Wording.number(limit)
                    + " may be fostered only when all are brothers and sisters, or with an"
                    + " exemption. Is the number right?",
                "Children Act 1989, Schedule 7, paragraphs 2 to 4"));
  }
}
