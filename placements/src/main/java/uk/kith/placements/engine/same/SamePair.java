package uk.kith.placements.engine.same;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.quality.Gap;

/**
 * Two records that may be of one child (R-DATA-15). A pair is one doubt, under one of both: the
 * same one whichever is named first, so that it is accepted once.
 *
 * @param subject the record under which the doubt stands
 */
public record SamePair(ChildId subject, ChildId other) {

  public static final RuleId RULE = RuleId.of("R-DATA-15");

  private static final String FIELD = "same-as-";

  public SamePair {
    if (subject.equals(other)) {
      throw new IllegalArgumentException("a record and itself are no pair");
    }
  }

  /** Who a record says that its child is. */
  public record Person(
      @Nullable String firstName, @Nullable String familyName, Birth birth, Sex sex) {}

  public static SamePair of(ChildId one, ChildId other) {
    return one.toString().compareTo(other.toString()) < 0
        ? new SamePair(other, one)
        : new SamePair(one, other);
  }

  /**
   * The same date of birth and name, of the same sex as far as it is known. An age that somebody
   * stated is no date; brothers and sisters born together have different names.
   */
  public static boolean alikeByName(Person one, Person other) {
    LocalDate born = one.birth().date();
    String name = FoldedName.of(one.firstName(), one.familyName());
    return born != null
        && born.equals(other.birth().date())
        && !name.isEmpty()
        && name.equals(FoldedName.of(other.firstName(), other.familyName()))
        && (one.sex() == other.sex() || one.sex() == Sex.UNKNOWN || other.sex() == Sex.UNKNOWN);
  }

  /**
   * The doubt of the register.
   *
   * @param since from which day both were on record
   */
  public Gap doubt(Set<Likeness> alike, LocalDate since) {
    return new Gap(
        RULE,
        Severity.WARNING,
        field(),
        "Another record has the same "
            + new TreeSet<>(alike).stream().map(Likeness::words).collect(joining(", "))
            + ": it may be the same child.",
        since);
  }

  /** The field of the doubt, which names the other record. */
  public String field() {
    return fieldOf(other);
  }

  /** The field of every doubt that says of a record that it is the other of a pair. */
  public static String fieldOf(ChildId other) {
    return FIELD + other;
  }

  /** The other record, from the field of a doubt; empty when it is no doubt of this kind. */
  public static Optional<ChildId> findOther(@Nullable String field) {
    return field == null || !field.startsWith(FIELD)
        ? Optional.empty()
        : Optional.of(new ChildId(UUID.fromString(field.substring(FIELD.length()))));
  }
}
