package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionGiven;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.engine.rules.Exemptions.Cover;

/**
 * Carers and the children whom they foster on a day, against the usual fostering limit: more than
 * it allows are siblings of each other (R-PLACE-06) or all named by an exemption (R-PLACE-07), or
 * the household is a children's home that must be registered (R-PLACE-09).
 *
 * @param residents those of whom the reader may know
 * @param siblings links among the children
 * @param stepSiblings whether stepbrothers and stepsisters count
 */
public record FosteredNow(
    HouseholdSnapshot home,
    List<Resident> residents,
    List<SiblingLink> siblings,
    boolean stepSiblings,
    LocalDate day) {

  private static final RuleId RULE = RuleId.of("R-PLACE-09");
  private static final RuleId REGARDED = RuleId.of("R-PLACE-08");

  public FosteredNow {
    residents = List.copyOf(residents);
    siblings = List.copyOf(siblings);
  }

  /** Whether carers foster more than the limit, whoever the children are. */
  public static boolean areMany(HouseholdSnapshot home, List<Resident> residents, LocalDate day) {
    return home.kind().isFostering()
        && residents.stream().filter(r -> r.kind().countsAsFostered()).count()
            > FosteringLimit.limitOn(day);
  }

  /** More than the limit, and not all brothers and sisters: an exemption has to cover them. */
  public boolean needsExemption() {
    return areMany(home, residents, day)
        && !FosteringLimit.areAllSiblings(new SiblingTies(siblings, stepSiblings), fostered());
  }

  /**
   * The last day on which exemptions cover those who are fostered now, one after the other; when
   * none covers them any more, the last day of the last that did. Empty when one has no last day,
   * and when none ever covered them.
   */
  public Optional<LocalDate> findCoveredUntil() {
    List<Exemption> covering =
        home.exemptions().stream()
            .filter(e -> Exemptions.cover(home, e, fostered(), e.valid().first()) == Cover.COVERED)
            .toList();
    LocalDate last = day.minusDays(1);
    boolean covered = false;
    while (true) {
      LocalDate next = last.plusDays(1);
      List<Exemption> on = covering.stream().filter(e -> e.holdsOn(next)).toList();
      if (on.isEmpty()) {
        break;
      }
      if (on.stream().anyMatch(e -> e.lastDay() == null)) {
        return Optional.empty();
      }
      covered = true;
      last =
          on.stream()
              .map(e -> Objects.requireNonNull(e.lastDay()))
              .max(Comparator.naturalOrder())
              .orElseThrow();
    }
    return covered
        ? Optional.of(last)
        : covering.stream()
            .map(Exemption::lastDay)
            .filter(Objects::nonNull)
            .filter(end -> end.isBefore(day))
            .max(Comparator.naturalOrder());
  }

  /** That they are more than the law allows, and why nothing covers it. */
  public List<Finding> findings() {
    if (!needsExemption()) {
      return List.of();
    }
    Cover cover = Exemptions.coverOf(home, fostered(), day);
    if (cover == Cover.COVERED) {
      return notRegarded();
    }
    return List.of(
        Finding.of(
            RULE,
            Severity.CRITICAL,
            Wording.sentence(Wording.children(fostered().size()))
                + " are fostered here. The usual fostering limit is "
                + Wording.number(FosteringLimit.limitOn(day))
                + ", and they are not all brothers and sisters. "
                + FosteringLimit.inWords(cover),
            "Children Act 1989, Schedule 7, paragraphs 2 to 5"));
  }

  /** R-PLACE-08: what the law has regarded in giving it, and nobody recorded, is to be recorded. */
  private List<Finding> notRegarded() {
    List<ExemptionGiven> given =
        home.exemptions().stream()
            .filter(e -> Exemptions.cover(home, e, fostered(), day) == Cover.COVERED)
            .map(Exemption::given)
            .filter(Objects::nonNull)
            .toList();
    if (given.isEmpty() || given.stream().anyMatch(each -> each.open().isEmpty())) {
      return List.of();
    }
    return List.of(
        Finding.of(
            REGARDED,
            Severity.WARNING,
            "More children are fostered here than the usual fostering limit by an exemption of"
                + " which this is not recorded: "
                + given.get(given.size() - 1).open().stream()
                    .map(ApprovalCheck::words)
                    .collect(Collectors.joining("; "))
                + ".",
            "Children Act 1989, Schedule 7, paragraph 4(2)"));
  }

  private List<@Nullable ChildId> fostered() {
    List<@Nullable ChildId> all = new ArrayList<>();
    residents.stream()
        .filter(resident -> resident.kind().countsAsFostered())
        .forEach(resident -> all.add(resident.child()));
    return all;
  }
}
