package uk.kith.placements.internal.casesystem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.engine.ssd.ChildInCase;

/**
 * Who a child is, told again: what Kith does not know is filled in, what still is as the case
 * system told it last is followed, and what somebody changed in Kith stays and differs.
 */
final class CaseIdentity {

  /**
   * Who a child is; what is not known is null.
   *
   * @param stated an age that somebody stated, in words; null when born or due is known
   */
  record Who(
      @Nullable String firstName,
      @Nullable String familyName,
      @Nullable LocalDate born,
      @Nullable LocalDate due,
      @Nullable String stated,
      Sex sex) {

    static Who told(ChildInCase told) {
      return new Who(
          told.firstName(), told.familyName(), told.born(), told.due(), null, told.sex());
    }

    String birth() {
      if (born != null) {
        return "Born " + Shown.day(born);
      }
      return due != null ? "Due " + Shown.day(due) : String.valueOf(stated);
    }
  }

  /**
   * A child of the register.
   *
   * @param before as the case system told it last; null when it never did
   */
  record Held(UUID id, Who who, Instant changedAt, String changedBy, @Nullable Who before) {}

  private final Held held;
  private final Who told;
  private final List<Difference> differences = new ArrayList<>();
  private Who now;

  private CaseIdentity(Held held, Who told) {
    this.held = held;
    this.told = told;
    this.now = held.who();
  }

  static CaseIdentity of(Held held, ChildInCase told) {
    CaseIdentity identity = new CaseIdentity(held, Who.told(told));
    identity.names();
    identity.birth();
    identity.sex();
    return identity;
  }

  /** As Kith holds it from now on. */
  Who now() {
    return now;
  }

  boolean isChanged() {
    return !now.equals(held.who());
  }

  List<Difference> differences() {
    return differences;
  }

  private void names() {
    Who is = held.who();
    Who before = held.before();
    String first =
        name(
            Aspect.FIRST_NAME,
            is.firstName(),
            before == null ? null : before.firstName(),
            told.firstName());
    String family =
        name(
            Aspect.FAMILY_NAME,
            is.familyName(),
            before == null ? null : before.familyName(),
            told.familyName());
    now = new Who(first, family, now.born(), now.due(), now.stated(), now.sex());
  }

  private @Nullable String name(
      Aspect aspect, @Nullable String is, @Nullable String before, @Nullable String tells) {
    if (tells == null || (is != null && is.strip().equalsIgnoreCase(tells))) {
      return is;
    }
    if (is == null || is.equals(before)) {
      return tells;
    }
    differ(aspect, is, tells, new Told("", tells));
    return is;
  }

  private void birth() {
    Who is = held.who();
    Who before = held.before();
    if (told.born() == null && told.due() == null) {
      return;
    }
    boolean same = Objects.equals(is.born(), told.born()) && Objects.equals(is.due(), told.due());
    boolean bornNow = is.born() == null && told.born() != null;
    boolean followed =
        before != null
            && Objects.equals(is.born(), before.born())
            && Objects.equals(is.due(), before.due())
            && is.stated() == null;
    if (same) {
      return;
    }
    if (bornNow || followed) {
      now = new Who(now.firstName(), now.familyName(), told.born(), told.due(), null, now.sex());
      return;
    }
    LocalDate day = Objects.requireNonNullElse(told.born(), told.due());
    differ(
        Aspect.BIRTH,
        is.birth(),
        told.birth(),
        new Told(told.born() == null ? "due" : "born", day.toString()));
  }

  private void sex() {
    Sex is = held.who().sex();
    Who before = held.before();
    if (told.sex() == Sex.UNKNOWN || told.sex() == is) {
      return;
    }
    if (is == Sex.UNKNOWN || (before != null && before.sex() == is)) {
      now =
          new Who(
              now.firstName(), now.familyName(), now.born(), now.due(), now.stated(), told.sex());
      return;
    }
    differ(Aspect.SEX, words(is), words(told.sex()), new Told("", told.sex().name()));
  }

  private static String words(Sex sex) {
    String name = sex.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private void differ(Aspect aspect, String inKith, String inCase, Told take) {
    differences.add(
        new Difference(
            held.id(),
            aspect,
            inKith,
            held.changedAt(),
            held.changedBy(),
            inCase,
            take.text(),
            false));
  }
}
