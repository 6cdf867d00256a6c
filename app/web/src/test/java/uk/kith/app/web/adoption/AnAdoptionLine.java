package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.placements.api.ChildBrief;

/** Jan, born on 4 March 2012, on the way to adoption, of whom little more is recorded. */
public final class AnAdoptionLine {

  private static final Birth BORN = Birth.on(LocalDate.of(2012, 3, 4));

  private final ChildBrief child;
  private final int age;
  private @Nullable FamilyFindingId search;
  private AdoptionStage stage = AdoptionStage.WAITING;
  private @Nullable Long sinceDecision;
  private String next = "A family is sought";
  private List<Finding> findings = List.of();

  private AnAdoptionLine(ChildBrief child, int age) {
    this.child = child;
    this.age = age;
  }

  /** Jan with number R-1, of the id of the number. */
  public static AnAdoptionLine of(int number) {
    return of(number, "R-" + number);
  }

  static AnAdoptionLine of(int id, @Nullable String number) {
    return of(
        new ChildBrief(new ChildId(new UUID(1, id)), number, "Jan", null, BORN, null, null), 2);
  }

  static AnAdoptionLine of(ChildBrief child, int age) {
    return new AnAdoptionLine(child, age);
  }

  AnAdoptionLine sought(@Nullable FamilyFindingId by) {
    search = by;
    return this;
  }

  public AnAdoptionLine at(AdoptionStage reached) {
    stage = reached;
    return this;
  }

  /** Days since the decision; null when none is recorded. */
  AnAdoptionLine waiting(@Nullable Long days) {
    sinceDecision = days;
    return this;
  }

  /** What comes next, by no day. */
  public AnAdoptionLine next(String words) {
    next = words;
    return this;
  }

  AnAdoptionLine saying(Finding... said) {
    findings = List.of(said);
    return this;
  }

  public AdoptionLine made() {
    return new AdoptionLine(
        child,
        search,
        age,
        stage,
        null,
        null,
        sinceDecision,
        null,
        null,
        0,
        false,
        Set.of(),
        new NextStep(next, null, false),
        findings);
  }
}
