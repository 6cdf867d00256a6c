package uk.kith.placements.engine.due;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.rules.Wording;

/** What an exemption from the usual fostering limit was weighed by (R-PLACE-08). */
public record ExemptionConsidered(Set<Consideration> recorded) {

  /** What the authority has regard to, in the order of the Act. */
  public enum Consideration {
    NUMBER("the number of children"),
    ARRANGEMENTS("the arrangements for them"),
    RELATIONSHIP("the relationship with the carers, as intended and as likely"),
    PERIOD("the period"),
    WELFARE("whether the welfare of all children in the home is safeguarded");

    private final String words;

    Consideration(String words) {
      this.words = words;
    }
  }

  public ExemptionConsidered {
    recorded = Set.copyOf(recorded);
  }

  /** One finding that lists what was not considered, or none. */
  public List<Finding> findings() {
    List<String> missing =
        Arrays.stream(Consideration.values())
            .filter(consideration -> !recorded.contains(consideration))
            .map(consideration -> consideration.words)
            .toList();
    return missing.isEmpty()
        ? List.of()
        : List.of(
            Finding.of(
                RuleId.of("R-PLACE-08"),
                Severity.ERROR,
                "The exemption does not say how it weighed " + Wording.list(missing) + ".",
                "Children Act 1989, Schedule 7, paragraph 4(2)"));
  }
}
